// 1006 would be the same as for a dead host; these are not.
socket.onclose = (event) => {
    if (event.code === 4401)
        signInAgain(event.reason);
    else if (event.code === 4403)
        showRefusal(event.reason);
    else
        connectLater();
};

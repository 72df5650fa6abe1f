// Told apart by code: what the server said, or 1006 when it could not say anything.
socket.onclose = (event) => {
    if (event.code === 4401)
        signInAgain(event.reason);
    else if (event.code >= 4400 && event.code < 4500)
        giveUp(event.code, event.reason);
    else if (event.code !== 1000)
        connectLater();
};

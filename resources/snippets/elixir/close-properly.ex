# Bandit and Cowboy send the Close, wait for the peer's and end TCP.
{:stop, :normal, {1000, "done"}, state}

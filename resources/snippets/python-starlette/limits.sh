# uvicorn's limit on a message; a larger one is answered with 1009.
uvicorn app:app --ws-max-size 1048576

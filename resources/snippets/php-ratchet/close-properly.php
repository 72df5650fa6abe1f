<?php
// close(code) sends the Close frame and ends TCP when the peer has answered.
$connection->close(4000);

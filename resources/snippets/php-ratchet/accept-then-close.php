<?php
use Ratchet\ConnectionInterface;
use Ratchet\RFC6455\Messaging\Frame;

class Orders implements Ratchet\MessageComponentInterface
{
    public function onOpen(ConnectionInterface $connection)
    {
        parse_str($connection->httpRequest->getUri()->getQuery(), $query);
        if (!isset($query['token'])) {
            $frame = new Frame(pack('n', 4401) . 'sign in first', true, Frame::OP_CLOSE);
            $connection->close($frame); // a number alone would leave the reason empty
        }
    }
    public function onMessage(ConnectionInterface $from, $message) { $from->send($message); }
    public function onClose(ConnectionInterface $connection) {}
    public function onError(ConnectionInterface $connection, \Exception $fault) { $connection->close(1011); }
}

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Wiretale</source>
        <translation>Über Wiretale</translation>
    </message>
    <message>
        <source>The tale of a WebSocket session, told from the wire</source>
        <translation>Die Geschichte einer WebSocket-Sitzung, von der Leitung erzählt</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. It comes without any warranty.</source>
        <translation>Freie Software unter der MIT-Lizenz, ohne jede Gewähr.</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>AskBrowserDialog</name>
    <message>
        <source>Ask a browser</source>
        <translation>Browser fragen</translation>
    </message>
    <message>
        <source>Browsers on this computer</source>
        <translation>Browser auf diesem Rechner</translation>
    </message>
    <message>
        <source>No browser found.</source>
        <translation>Kein Browser gefunden.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Connect to</source>
        <translation>Verbinden mit</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>A fresh profile in a temporary folder, no window, loopback only. It is deleted afterwards. A page opens the WebSocket and reports its events back.</source>
        <translation>Ein frisches Profil in einem vorübergehenden Ordner, ohne Fenster, nur auf diesem Rechner. Danach wird es gelöscht. Eine Seite öffnet den WebSocket und meldet ihre Ereignisse zurück.</translation>
    </message>
    <message>
        <source>What the script gets</source>
        <translation>Was das Skript bekommt</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
</context>
<context>
    <name>ChapterWords</name>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Opening handshake</source>
        <translation>Eröffnungs-Handshake</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>Handshake</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>TCP end</source>
        <translation>TCP-Ende</translation>
    </message>
    <message>
        <source>client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>certificate valid</source>
        <translation>Zertifikat gültig</translation>
    </message>
    <message>
        <source>certificate not checked</source>
        <translation>Zertifikat nicht geprüft</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>Zertifikat nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>waiting for the answer</source>
        <translation>wartet auf die Antwort</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>not acceptable</source>
        <translation>nicht annehmbar</translation>
    </message>
    <message>
        <source>reset at the end</source>
        <translation>am Ende zurückgesetzt</translation>
    </message>
    <message>
        <source>reset by the server</source>
        <translation>vom Server zurückgesetzt</translation>
    </message>
    <message>
        <source>reset by the client</source>
        <translation>vom Client zurückgesetzt</translation>
    </message>
    <message>
        <source>closed by the server</source>
        <translation>vom Server geschlossen</translation>
    </message>
    <message>
        <source>closed by the client</source>
        <translation>vom Client geschlossen</translation>
    </message>
    <message>
        <source>open since %1</source>
        <translation>offen seit %1</translation>
    </message>
    <message>
        <source>started by the %1</source>
        <translation>begonnen von: %1</translation>
    </message>
    <message>
        <source>no Close frame, either way</source>
        <translation>kein Close-Frame, in keine Richtung</translation>
    </message>
    <message>
        <source>never reached</source>
        <translation>nie erreicht</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>kein Code</translation>
    </message>
    <message>
        <source>%1, broken</source>
        <translation>%1, gebrochen</translation>
    </message>
    <message>
        <source>by server</source>
        <translation>vom Server</translation>
    </message>
    <message>
        <source>by client</source>
        <translation>vom Client</translation>
    </message>
    <message>
        <source>no frame</source>
        <translation>kein Frame</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>%1, open</source>
        <translation>%1, offen</translation>
    </message>
</context>
<context>
    <name>CloseCodesDialog</name>
    <message>
        <source>Close codes</source>
        <translation>Close-Codes</translation>
    </message>
    <message>
        <source>Code, name or word, e.g. 1006 or expired</source>
        <translation>Code, Name oder Wort, z. B. 1006 oder expired</translation>
    </message>
    <message>
        <source>Search close codes</source>
        <translation>Close-Codes suchen</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vokabular</translation>
    </message>
</context>
<context>
    <name>CloseWords</name>
    <message>
        <source>TCP RST: echo met a closed socket</source>
        <translation>TCP-RST: Echo traf auf einen geschlossenen Socket</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Begonnen von</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Close to echo</source>
        <translation>Close bis Echo</translation>
    </message>
    <message>
        <source>Late frames</source>
        <translation>Späte Frames</translation>
    </message>
    <message>
        <source>%1, from server</source>
        <translation>%1, vom Server</translation>
    </message>
    <message>
        <source>%1, from client</source>
        <translation>%1, vom Client</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Close to TCP end</source>
        <translation>Close bis TCP-Ende</translation>
    </message>
    <message>
        <source>the standard</source>
        <translation>der Standard</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>vorhergesagt</translation>
    </message>
    <message>
        <source>client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>mock server</source>
        <translation>Mock-Server</translation>
    </message>
    <message>
        <source>No code in the Close frame</source>
        <translation>Kein Code im Close-Frame</translation>
    </message>
    <message>
        <source>The script gets 1005</source>
        <translation>Das Skript bekommt 1005</translation>
    </message>
    <message>
        <source>Close from both ends:</source>
        <translation>Close von beiden Enden:</translation>
    </message>
    <message>
        <source>Nothing after the Close:</source>
        <translation>Nichts nach dem Close:</translation>
    </message>
    <message>
        <source>TCP ended with FIN:</source>
        <translation>TCP endete mit FIN:</translation>
    </message>
    <message>
        <source>Not over yet</source>
        <translation>Noch nicht vorbei</translation>
    </message>
    <message>
        <source>Yes: %1</source>
        <translation>Ja: %1</translation>
    </message>
    <message>
        <source>No: %1</source>
        <translation>Nein: %1</translation>
    </message>
    <message>
        <source>TCP ended with RST, as the server did not wait for the echo.</source>
        <translation>TCP endete mit RST, da der Server nicht auf das Echo wartete.</translation>
    </message>
    <message>
        <source>%1 fails the connection: “%2”</source>
        <translation>%1 verwirft die Verbindung: „%2“</translation>
    </message>
    <message>
        <source>%1: nothing in the console</source>
        <translation>%1: nichts in der Konsole</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>measured here</source>
        <translation>hier gemessen</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>Binär</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Pong</source>
        <translation>Pong</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Kind of frame</source>
        <translation>Art des Frames</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Base64</source>
        <translation>Base64</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Datei…</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Frames</translation>
    </message>
    <message>
        <source>Compress (RSV1)</source>
        <translation>Komprimieren (RSV1)</translation>
    </message>
    <message>
        <source>Every 20 s</source>
        <translation>Alle 20 s</translation>
    </message>
    <message>
        <source>Allow what the RFC forbids</source>
        <translation>Erlauben, was der RFC verbietet</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>More ways to send</source>
        <translation>Weitere Arten zu senden</translation>
    </message>
    <message>
        <source>Text to send</source>
        <translation>Text zum Senden</translation>
    </message>
    <message>
        <source>Bytes to send</source>
        <translation>Bytes zum Senden</translation>
    </message>
    <message>
        <source>08 96 01 or a file</source>
        <translation>08 96 01 oder eine Datei</translation>
    </message>
    <message>
        <source>Data of the Ping</source>
        <translation>Daten des Ping</translation>
    </message>
    <message>
        <source>Data of the Pong</source>
        <translation>Daten des Pong</translation>
    </message>
    <message>
        <source>Close code</source>
        <translation>Close-Code</translation>
    </message>
    <message>
        <source>Close reason</source>
        <translation>Grund des Close</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
</context>
<context>
    <name>ConnectBar</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Origin, headers, subprotocols</source>
        <translation>Origin, Header, Subprotokolle</translation>
    </message>
    <message>
        <source>What the opening handshake asks for</source>
        <translation>Was der Eröffnungs-Handshake verlangt</translation>
    </message>
    <message>
        <source>Connect as</source>
        <translation>Verbinden als</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Ask a browser</source>
        <translation>Browser fragen</translation>
    </message>
    <message>
        <source>Let a real browser connect (Ctrl+B)</source>
        <translation>Einen echten Browser verbinden lassen (Strg+B)</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Previous row (Up)</source>
        <translation>Vorige Zeile (Auf)</translation>
    </message>
    <message>
        <source>Next row (Down)</source>
        <translation>Nächste Zeile (Ab)</translation>
    </message>
    <message>
        <source>Keep this row in the detail pane</source>
        <translation>Diese Zeile im Detailbereich behalten</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
</context>
<context>
    <name>EndedBar</name>
    <message>
        <source>Connect again</source>
        <translation>Erneut verbinden</translation>
    </message>
    <message>
        <source>Ask a browser…</source>
        <translation>Browser fragen…</translation>
    </message>
    <message>
        <source>Replay on the mock</source>
        <translation>Auf dem Mock nachspielen</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export session</source>
        <translation>Sitzung exportieren</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Frames</translation>
    </message>
    <message>
        <source>Payloads</source>
        <translation>Nutzdaten</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Ganz</translation>
    </message>
    <message>
        <source>First 256 bytes</source>
        <translation>Erste 256 Bytes</translation>
    </message>
    <message>
        <source>None, sizes only</source>
        <translation>Keine, nur Größen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter: text, /regex/, op:ping, dir:in, size&gt;1k, is:problem</source>
        <translation>Filter: Text, /Regex/, op:ping, dir:in, size&gt;1k, is:problem</translation>
    </message>
    <message>
        <source>Filter the timeline</source>
        <translation>Zeitleiste filtern</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>Sent to the server</source>
        <translation>An den Server gesendet</translation>
    </message>
    <message>
        <source>Received from the server</source>
        <translation>Vom Server empfangen</translation>
    </message>
    <message>
        <source>Text messages</source>
        <translation>Textnachrichten</translation>
    </message>
    <message>
        <source>Binary messages</source>
        <translation>Binärnachrichten</translation>
    </message>
    <message>
        <source>Ping, Pong and Close</source>
        <translation>Ping, Pong und Close</translation>
    </message>
    <message>
        <source>Control frames</source>
        <translation>Control-Frames</translation>
    </message>
    <message>
        <source>Only rows with a problem (F8 goes to the next)</source>
        <translation>Nur Zeilen mit einem Problem (F8 springt zur nächsten)</translation>
    </message>
    <message>
        <source>Only problems</source>
        <translation>Nur Probleme</translation>
    </message>
    <message>
        <source>Pause the list (Ctrl+P)</source>
        <translation>Liste anhalten (Strg+P)</translation>
    </message>
    <message>
        <source>Pause the list</source>
        <translation>Liste anhalten</translation>
    </message>
    <message>
        <source>Timeline menu</source>
        <translation>Menü der Zeitleiste</translation>
    </message>
</context>
<context>
    <name>FrameBadges</name>
    <message>
        <source>bad key</source>
        <translation>falscher Schlüssel</translation>
    </message>
    <message>
        <source>bad version</source>
        <translation>falsche Version</translation>
    </message>
    <message>
        <source>no accept key</source>
        <translation>kein Accept-Schlüssel</translation>
    </message>
    <message>
        <source>wrong accept key</source>
        <translation>falscher Accept-Schlüssel</translation>
    </message>
    <message>
        <source>subprotocol not offered</source>
        <translation>Subprotokoll nicht angeboten</translation>
    </message>
    <message>
        <source>extension not offered</source>
        <translation>Erweiterung nicht angeboten</translation>
    </message>
    <message>
        <source>reserved bit set</source>
        <translation>reserviertes Bit gesetzt</translation>
    </message>
    <message>
        <source>reserved opcode</source>
        <translation>reservierter Opcode</translation>
    </message>
    <message>
        <source>length not minimal</source>
        <translation>Länge nicht minimal</translation>
    </message>
    <message>
        <source>impossible length</source>
        <translation>unmögliche Länge</translation>
    </message>
    <message>
        <source>fragmented control frame</source>
        <translation>fragmentierter Control-Frame</translation>
    </message>
    <message>
        <source>over 125 bytes</source>
        <translation>über 125 Bytes</translation>
    </message>
    <message>
        <source>not masked</source>
        <translation>nicht maskiert</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>maskiert</translation>
    </message>
    <message>
        <source>continues nothing</source>
        <translation>setzt nichts fort</translation>
    </message>
    <message>
        <source>interrupts a message</source>
        <translation>unterbricht eine Nachricht</translation>
    </message>
    <message>
        <source>after Close</source>
        <translation>nach Close</translation>
    </message>
    <message>
        <source>half a code</source>
        <translation>halber Code</translation>
    </message>
    <message>
        <source>reserved code</source>
        <translation>reservierter Code</translation>
    </message>
    <message>
        <source>code out of range</source>
        <translation>Code außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>reason not UTF-8</source>
        <translation>Grund nicht UTF-8</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>nicht UTF-8</translation>
    </message>
    <message>
        <source>RSV1 on a control frame</source>
        <translation>RSV1 auf einem Control-Frame</translation>
    </message>
    <message>
        <source>RSV1 not negotiated</source>
        <translation>RSV1 nicht ausgehandelt</translation>
    </message>
    <message>
        <source>does not inflate</source>
        <translation>lässt sich nicht entpacken</translation>
    </message>
    <message>
        <source>over the limit</source>
        <translation>über der Grenze</translation>
    </message>
    <message>
        <source>no Ping asked</source>
        <translation>kein Ping davor</translation>
    </message>
    <message>
        <source>Differs from its Ping</source>
        <translation>Weicht von seinem Ping ab</translation>
    </message>
    <message>
        <source>%1 frames</source>
        <translation>%1 Frames</translation>
    </message>
    <message>
        <source>deflate %1 : 1</source>
        <translation>deflate %1 : 1</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>markiert</translation>
    </message>
    <message>
        <source>echo</source>
        <translation>Echo</translation>
    </message>
    <message>
        <source>sent by hand</source>
        <translation>von Hand gesendet</translation>
    </message>
</context>
<context>
    <name>HeaderMeaning</name>
    <message>
        <source>whom the client means; RFC 6455, 4.1</source>
        <translation>wen der Client meint; RFC 6455, 4.1</translation>
    </message>
    <message>
        <source>asks to change to WebSocket</source>
        <translation>bittet um den Wechsel zu WebSocket</translation>
    </message>
    <message>
        <source>must name Upgrade, so that a proxy does not pass it on</source>
        <translation>muss Upgrade nennen, damit kein Proxy es weiterreicht</translation>
    </message>
    <message>
        <source>16 random bytes; the answer proves that they were read</source>
        <translation>16 zufällige Bytes; die Antwort beweist, dass sie gelesen wurden</translation>
    </message>
    <message>
        <source>13 is RFC 6455</source>
        <translation>13 ist RFC 6455</translation>
    </message>
    <message>
        <source>subprotocols offered, best first</source>
        <translation>angebotene Subprotokolle, bestes zuerst</translation>
    </message>
    <message>
        <source>extensions offered</source>
        <translation>angebotene Erweiterungen</translation>
    </message>
    <message>
        <source>the page’s origin; a browser always sends it</source>
        <translation>der Origin der Seite; ein Browser sendet ihn immer</translation>
    </message>
    <message>
        <source>sent by a browser without asking the script</source>
        <translation>sendet ein Browser, ohne das Skript zu fragen</translation>
    </message>
    <message>
        <source>a page’s script cannot set this</source>
        <translation>das Skript einer Seite kann das nicht setzen</translation>
    </message>
    <message>
        <source>the program that asks</source>
        <translation>das fragende Programm</translation>
    </message>
    <message>
        <source>agrees to WebSocket</source>
        <translation>stimmt WebSocket zu</translation>
    </message>
    <message>
        <source>must name Upgrade</source>
        <translation>muss Upgrade nennen</translation>
    </message>
    <message>
        <source>the subprotocol chosen</source>
        <translation>das gewählte Subprotokoll</translation>
    </message>
    <message>
        <source>the extensions agreed</source>
        <translation>die vereinbarten Erweiterungen</translation>
    </message>
    <message>
        <source>the versions that the server knows</source>
        <translation>die Versionen, die der Server kennt</translation>
    </message>
    <message>
        <source>asks for credentials; a script cannot answer</source>
        <translation>verlangt Zugangsdaten; ein Skript kann nicht antworten</translation>
    </message>
    <message>
        <source>when to try again; hidden from the script</source>
        <translation>wann erneut zu versuchen ist; dem Skript verborgen</translation>
    </message>
    <message>
        <source>another place; browsers do not follow it here</source>
        <translation>ein anderer Ort; Browser folgen ihm hier nicht</translation>
    </message>
    <message>
        <source>kept by the browser, hidden from the script</source>
        <translation>behält der Browser, dem Skript verborgen</translation>
    </message>
    <message>
        <source>bytes of the body</source>
        <translation>Bytes des Rumpfes</translation>
    </message>
    <message>
        <source>how the body is framed</source>
        <translation>wie der Rumpf gerahmt ist</translation>
    </message>
    <message>
        <source>the program that answered</source>
        <translation>das antwortende Programm</translation>
    </message>
    <message>
        <source>right: made from the key of the request</source>
        <translation>richtig: aus dem Schlüssel der Anfrage gebildet</translation>
    </message>
    <message>
        <source>wrong: the key asks for %1</source>
        <translation>falsch: der Schlüssel verlangt %1</translation>
    </message>
    <message>
        <source>not among those offered</source>
        <translation>nicht unter den angebotenen</translation>
    </message>
</context>
<context>
    <name>HeadersTab</name>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>Both heads as they crossed the wire</source>
        <translation>Beide Köpfe, wie sie über die Leitung gingen</translation>
    </message>
    <message>
        <source>Copy both heads</source>
        <translation>Beide Köpfe kopieren</translation>
    </message>
    <message>
        <source>Request head</source>
        <translation>Kopf der Anfrage</translation>
    </message>
    <message>
        <source>Answer head</source>
        <translation>Kopf der Antwort</translation>
    </message>
    <message>
        <source>Both heads, raw</source>
        <translation>Beide Köpfe, roh</translation>
    </message>
</context>
<context>
    <name>InsteadWords</name>
    <message>
        <source>accept, then close with %1</source>
        <translation>annehmen, dann mit %1 schließen</translation>
    </message>
    <message>
        <source>Do this instead: %1</source>
        <translation>Stattdessen: %1</translation>
    </message>
</context>
<context>
    <name>ListenFields</name>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Self-signed</source>
        <translation>Selbst signiert</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <translation>Noch nicht gültig</translation>
    </message>
    <message>
        <source>Wrong host</source>
        <translation>Falscher Host</translation>
    </message>
    <message>
        <source>Private CA</source>
        <translation>Private CA</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Schwach</translation>
    </message>
    <message>
        <source>Cut handshake</source>
        <translation>Abgeschnittener Handshake</translation>
    </message>
    <message>
        <source>127.0.0.1, this computer only</source>
        <translation>127.0.0.1, nur dieser Rechner</translation>
    </message>
    <message>
        <source>::1, this computer only</source>
        <translation>::1, nur dieser Rechner</translation>
    </message>
    <message>
        <source>0.0.0.0, everyone on the network</source>
        <translation>0.0.0.0, jeder im Netz</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Copy as</source>
        <translation>&amp;Kopieren als</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Detail at</source>
        <translation>&amp;Detail</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Zeit</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Sitzung</translation>
    </message>
    <message>
        <source>&amp;Mock server</source>
        <translation>&amp;Mock-Server</translation>
    </message>
    <message>
        <source>&amp;Browser</source>
        <translation>&amp;Browser</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Werkzeuge</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>&amp;curl</source>
        <translation>&amp;curl</translation>
    </message>
    <message>
        <source>&amp;websocat</source>
        <translation>&amp;websocat</translation>
    </message>
    <message>
        <source>w&amp;scat</source>
        <translation>w&amp;scat</translation>
    </message>
    <message>
        <source>&amp;Python</source>
        <translation>&amp;Python</translation>
    </message>
    <message>
        <source>&amp;JavaScript</source>
        <translation>&amp;JavaScript</translation>
    </message>
    <message>
        <source>&amp;Markdown</source>
        <translation>&amp;Markdown</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;New connection</source>
        <translation>&amp;Neue Verbindung</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>&amp;Save session</source>
        <translation>Sitzung &amp;speichern</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Save &amp;all sessions…</source>
        <translation>&amp;Alle Sitzungen speichern…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>&amp;Copy row</source>
        <translation>&amp;Zeile kopieren</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Copy &amp;payload</source>
        <translation>&amp;Nutzdaten kopieren</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtern</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>&amp;Next match</source>
        <translation>N&amp;ächster Treffer</translation>
    </message>
    <message>
        <source>F3</source>
        <translation>F3</translation>
    </message>
    <message>
        <source>P&amp;revious match</source>
        <translation>&amp;Voriger Treffer</translation>
    </message>
    <message>
        <source>Shift+F3</source>
        <translation>Shift+F3</translation>
    </message>
    <message>
        <source>Next pro&amp;blem</source>
        <translation>Nächstes &amp;Problem</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>Pre&amp;vious problem</source>
        <translation>Vo&amp;riges Problem</translation>
    </message>
    <message>
        <source>Shift+F8</source>
        <translation>Shift+F8</translation>
    </message>
    <message>
        <source>&amp;Go to frame…</source>
        <translation>&amp;Gehe zu Frame…</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>&amp;Right</source>
        <translation>&amp;Rechts</translation>
    </message>
    <message>
        <source>&amp;Below</source>
        <translation>&amp;Unten</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Automatisch</translation>
    </message>
    <message>
        <source>Since &amp;connect</source>
        <translation>Seit &amp;Verbindung</translation>
    </message>
    <message>
        <source>Since &amp;previous</source>
        <translation>Seit v&amp;origer</translation>
    </message>
    <message>
        <source>C&amp;lock</source>
        <translation>&amp;Uhrzeit</translation>
    </message>
    <message>
        <source>&amp;UTC</source>
        <translation>U&amp;TC</translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <translation>Dem &amp;System folgen</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Sessions</source>
        <translation>&amp;Sitzungen</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>Ü&amp;berblick</translation>
    </message>
    <message>
        <source>&amp;Expand all chapters</source>
        <translation>Alle &amp;Kapitel aufklappen</translation>
    </message>
    <message>
        <source>&amp;Follow newest</source>
        <translation>&amp;Neuestem folgen</translation>
    </message>
    <message>
        <source>Ctrl+J</source>
        <translation>Ctrl+J</translation>
    </message>
    <message>
        <source>&amp;Pause list</source>
        <translation>&amp;Liste anhalten</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größere Schrift</translation>
    </message>
    <message>
        <source>Ctrl++</source>
        <translation>Ctrl++</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Kleinere Schrift</translation>
    </message>
    <message>
        <source>Ctrl+-</source>
        <translation>Ctrl+-</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>N&amp;ormale Schrift</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Connect &amp;again</source>
        <translation>&amp;Erneut verbinden</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>C&amp;lose…</source>
        <translation>S&amp;chließen…</translation>
    </message>
    <message>
        <source>Ctrl+W</source>
        <translation>Ctrl+W</translation>
    </message>
    <message>
        <source>&amp;Drop TCP (FIN)</source>
        <translation>TCP &amp;beenden (FIN)</translation>
    </message>
    <message>
        <source>&amp;Reset TCP (RST)</source>
        <translation>TCP &amp;zurücksetzen (RST)</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>Send &amp;Ping</source>
        <translation>&amp;Ping senden</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Remove all &amp;ended…</source>
        <translation>Alle been&amp;deten entfernen…</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>&amp;Add rule…</source>
        <translation>&amp;Regel hinzufügen…</translation>
    </message>
    <message>
        <source>Rules from &amp;file…</source>
        <translation>Regeln aus &amp;Datei…</translation>
    </message>
    <message>
        <source>Sa&amp;ve rules…</source>
        <translation>Regeln s&amp;peichern…</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>Adresse &amp;kopieren</translation>
    </message>
    <message>
        <source>Open &amp;test page</source>
        <translation>&amp;Testseite öffnen</translation>
    </message>
    <message>
        <source>Close all c&amp;lients…</source>
        <translation>Alle C&amp;lients schließen…</translation>
    </message>
    <message>
        <source>&amp;Ask a browser…</source>
        <translation>Browser &amp;fragen…</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Ask a&amp;gain</source>
        <translation>&amp;Erneut fragen</translation>
    </message>
    <message>
        <source>&amp;Browsers found…</source>
        <translation>&amp;Gefundene Browser…</translation>
    </message>
    <message>
        <source>&amp;Compare with prediction</source>
        <translation>Mit der &amp;Vorhersage vergleichen</translation>
    </message>
    <message>
        <source>&amp;Relay…</source>
        <translation>&amp;Relay…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>&amp;Close codes…</source>
        <translation>&amp;Close-Codes…</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>&amp;Subprotocol vocabularies…</source>
        <translation>&amp;Vokabulare der Subprotokolle…</translation>
    </message>
    <message>
        <source>&amp;TLS keys and certificates…</source>
        <translation>&amp;TLS-Schlüssel und Zertifikate…</translation>
    </message>
    <message>
        <source>Run the &amp;demo</source>
        <translation>&amp;Demo abspielen</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>&amp;Help on this</source>
        <translation>&amp;Hilfe hierzu</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Ctrl+?</source>
        <translation>Ctrl+?</translation>
    </message>
    <message>
        <source>&amp;Seven situations</source>
        <translation>&amp;Sieben Fälle</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>Ü&amp;ber</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relay</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>Mock</source>
        <translation>Mock</translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation>Ctrl+3</translation>
    </message>
    <message>
        <source>Go to address</source>
        <translation>Zur Adresse</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Shift+F6</source>
        <translation>Shift+F6</translation>
    </message>
</context>
<context>
    <name>MockBar</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address to listen on</source>
        <translation>Adresse, auf der gelauscht wird</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>permessage-deflate</source>
        <translation>permessage-deflate</translation>
    </message>
    <message>
        <source>Subprotocols</source>
        <translation>Subprotokolle</translation>
    </message>
    <message>
        <source>first one offered</source>
        <translation>das erste angebotene</translation>
    </message>
    <message>
        <source>Subprotocols, in order of preference</source>
        <translation>Subprotokolle, bevorzugte zuerst</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Testseite</translation>
    </message>
    <message>
        <source>Open the help page of the mock server in a browser</source>
        <translation>Die Hilfeseite des Mock-Servers in einem Browser öffnen</translation>
    </message>
</context>
<context>
    <name>MockPage</name>
    <message>
        <source>Address of the mock server</source>
        <translation>Adresse des Mock-Servers</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Path, code or word, e.g. 1013</source>
        <translation>Pfad, Code oder Wort, z. B. 1013</translation>
    </message>
    <message>
        <source>Search behaviours</source>
        <translation>Verhalten suchen</translation>
    </message>
    <message>
        <source>Behaviours</source>
        <translation>Verhalten</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>any</source>
        <translation>jeder</translation>
    </message>
    <message>
        <source>Subprotocol</source>
        <translation>Subprotokoll</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Welche</translation>
    </message>
    <message>
        <source>of each</source>
        <translation>jedes</translation>
    </message>
    <message>
        <source>Counted for</source>
        <translation>Gezählt für</translation>
    </message>
    <message>
        <source>Behaviour of the rule</source>
        <translation>Verhalten der Regel</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
</context>
<context>
    <name>ModeBar</name>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relay</translation>
    </message>
    <message>
        <source>Mock</source>
        <translation>Mock</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
</context>
<context>
    <name>PayloadTab</name>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Read the payload as</source>
        <translation>Nutzdaten lesen als</translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation>Umbrechen</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Lange Zeilen umbrechen</translation>
    </message>
    <message>
        <source>Copy the payload (Ctrl+Shift+C)</source>
        <translation>Nutzdaten kopieren (Strg+Umschalt+C)</translation>
    </message>
    <message>
        <source>Save the payload…</source>
        <translation>Nutzdaten speichern…</translation>
    </message>
    <message>
        <source>Load into the composer</source>
        <translation>In den Editor laden</translation>
    </message>
    <message>
        <source>Find in the payload</source>
        <translation>In den Nutzdaten suchen</translation>
    </message>
    <message>
        <source>Payload as a tree</source>
        <translation>Nutzdaten als Baum</translation>
    </message>
    <message>
        <source>Bytes of the value</source>
        <translation>Bytes des Werts</translation>
    </message>
    <message>
        <source>Payload as text</source>
        <translation>Nutzdaten als Text</translation>
    </message>
    <message>
        <source>Payload bytes</source>
        <translation>Bytes der Nutzdaten</translation>
    </message>
    <message>
        <source>No data in this frame.</source>
        <translation>Keine Daten in diesem Frame.</translation>
    </message>
    <message>
        <source>Load all</source>
        <translation>Alles laden</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>Act as %1 %2</source>
        <translation>Auftreten als %1 %2</translation>
    </message>
    <message>
        <source>Plain RFC 6455</source>
        <translation>Reines RFC 6455</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Rein</translation>
    </message>
    <message>
        <source>Strict RFC 6455</source>
        <translation>Strenges RFC 6455</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Streng</translation>
    </message>
</context>
<context>
    <name>RelayBar</name>
    <message>
        <source>Listen on</source>
        <translation>Lauschen auf</translation>
    </message>
    <message>
        <source>Address to listen on</source>
        <translation>Adresse, auf der gelauscht wird</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>forwards to</source>
        <translation>leitet weiter an</translation>
    </message>
    <message>
        <source>ws:// or wss:// address of the server</source>
        <translation>ws://- oder wss://-Adresse des Servers</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
</context>
<context>
    <name>RequestDraft</name>
    <message>
        <source>Origin, headers, subprotocols</source>
        <translation>Origin, Header, Subprotokolle</translation>
    </message>
    <message numerus="yes">
        <source>%n headers</source>
        <translation>
            <numerusform>%n Header</numerusform>
            <numerusform>%n Header</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subprotocols</source>
        <translation>
            <numerusform>%n Subprotokoll</numerusform>
            <numerusform>%n Subprotokolle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestPopup</name>
    <message>
        <source>Origin</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Subprotocols</source>
        <translation>Subprotokolle</translation>
    </message>
    <message>
        <source>add, separated by commas</source>
        <translation>hinzufügen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Kompression</translation>
    </message>
    <message>
        <source>permessage-deflate</source>
        <translation>permessage-deflate</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Request as it will be sent</source>
        <translation>Anfrage, wie sie gesendet wird</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
</context>
<context>
    <name>RowFacts</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>client to server</source>
        <translation>Client an Server</translation>
    </message>
    <message>
        <source>server to client</source>
        <translation>Server an Client</translation>
    </message>
    <message>
        <source>Pong</source>
        <translation>Pong</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>none came yet</source>
        <translation>noch keines gekommen</translation>
    </message>
    <message>
        <source>no Ping with the same data</source>
        <translation>kein Ping mit denselben Daten</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1 davor</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Since connect</source>
        <translation>Seit Verbindung</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Since previous</source>
        <translation>Seit voriger</translation>
    </message>
    <message>
        <source>no FIN</source>
        <translation>kein FIN</translation>
    </message>
    <message>
        <source>opcode %1</source>
        <translation>Opcode %1</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>maskiert</translation>
    </message>
    <message>
        <source>unmasked</source>
        <translation>unmaskiert</translation>
    </message>
    <message>
        <source>1 frame</source>
        <translation>1 Frame</translation>
    </message>
    <message>
        <source>%1 frames</source>
        <translation>%1 Frames</translation>
    </message>
    <message>
        <source>message event, data is a Blob of %1</source>
        <translation>message-Ereignis, data ist ein Blob von %1</translation>
    </message>
    <message>
        <source>message event, data is a string of %1 in UTF-8</source>
        <translation>message-Ereignis, data ist ein String von %1 in UTF-8</translation>
    </message>
    <message>
        <source>message event, data is a string of %1 characters</source>
        <translation>message-Ereignis, data ist ein String von %1 Zeichen</translation>
    </message>
    <message>
        <source>The script is not told.</source>
        <translation>Das Skript erfährt es nicht.</translation>
    </message>
    <message>
        <source>The script’s own call of send().</source>
        <translation>Der eigene Aufruf von send() des Skripts.</translation>
    </message>
    <message>
        <source>The script made the object. It cannot read the request.</source>
        <translation>Das Skript erzeugte das Objekt. Es kann die Anfrage nicht lesen.</translation>
    </message>
    <message>
        <source>open event; of the answer the script sees protocol and extensions only.</source>
        <translation>open-Ereignis; von der Antwort sieht das Skript nur protocol und extensions.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Frames</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>Auf der Leitung</translation>
    </message>
    <message>
        <source>%1 + %2 B header</source>
        <translation>%1 + %2 B Kopf</translation>
    </message>
    <message>
        <source>Inflated</source>
        <translation>Entpackt</translation>
    </message>
    <message>
        <source>Opcode</source>
        <translation>Opcode</translation>
    </message>
    <message>
        <source>RSV bits</source>
        <translation>RSV-Bits</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>%1 in the direction’s byte stream</source>
        <translation>%1 im Bytestrom der Richtung</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>no: it does not inflate to valid data</source>
        <translation>nein: lässt sich nicht zu gültigen Daten entpacken</translation>
    </message>
    <message>
        <source>no: not UTF-8 throughout</source>
        <translation>nein: nicht durchweg UTF-8</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Page’s script</source>
        <translation>Skript der Seite</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>issued by %1, until %2</source>
        <translation>ausgestellt von %1, bis %2</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>Port %1</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>the client</source>
        <translation>der Client</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>der Server</translation>
    </message>
</context>
<context>
    <name>RowView</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>Binär</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Pong</source>
        <translation>Pong</translation>
    </message>
    <message>
        <source>Cont.</source>
        <translation>Forts.</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>kein Code</translation>
    </message>
    <message>
        <source>a code cut in half</source>
        <translation>ein halbierter Code</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>Port %1</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>given up for another address</source>
        <translation>zugunsten einer anderen Adresse aufgegeben</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 to port %2</source>
        <translation>%1 an Port %2</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Rumpf</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>client FIN</source>
        <translation>FIN des Clients</translation>
    </message>
    <message>
        <source>server FIN</source>
        <translation>FIN des Servers</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>zurückgesetzt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>limit of %1 reached</source>
        <translation>Grenze von %1 erreicht</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>Frame</translation>
    </message>
    <message>
        <source>FIN, last frame</source>
        <translation>FIN, letzter Frame</translation>
    </message>
    <message>
        <source>more follow</source>
        <translation>weitere folgen</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Open for %1, %2 messages.</source>
        <translation>Offen seit %1, %2 Nachrichten.</translation>
    </message>
    <message>
        <source>Open for %1, 1 message.</source>
        <translation>Offen seit %1, 1 Nachricht.</translation>
    </message>
    <message>
        <source>The opening handshake is sent; no answer has come yet.</source>
        <translation>Der Öffnungs-Handshake ist gesendet; noch kam keine Antwort.</translation>
    </message>
    <message>
        <source>Connecting to %1.</source>
        <translation>Verbindet mit %1.</translation>
    </message>
    <message>
        <source>Dropped: TCP ended in the middle of a frame, without a Close frame.</source>
        <translation>Abgerissen: TCP endete mitten in einem Frame, ohne Close-Frame.</translation>
    </message>
    <message>
        <source>Dropped: the client ended TCP without a Close frame.</source>
        <translation>Abgerissen: der Client beendete TCP ohne Close-Frame.</translation>
    </message>
    <message>
        <source>Dropped: TCP ended without a Close frame.</source>
        <translation>Abgerissen: TCP endete ohne Close-Frame.</translation>
    </message>
    <message>
        <source>Timed out: nothing came for %1.</source>
        <translation>Zeit abgelaufen: %1 lang kam nichts.</translation>
    </message>
    <message>
        <source>Stopped by the user before the opening handshake was done.</source>
        <translation>Vom Nutzer angehalten, bevor der Öffnungs-Handshake fertig war.</translation>
    </message>
    <message>
        <source>The page went away, so no script is left to be told.</source>
        <translation>Die Seite ist fort; kein Skript ist mehr da, das etwas erfahren könnte.</translation>
    </message>
    <message>
        <source>The script has no close event yet; readyState is CLOSING.</source>
        <translation>Das Skript hat noch kein close-Ereignis; readyState ist CLOSING.</translation>
    </message>
    <message>
        <source>The server did nothing that ends it: the page&apos;s script still has its socket open.</source>
        <translation>Der Server tat nichts, was es beendet: der Socket des Skripts ist noch offen.</translation>
    </message>
    <message>
        <source>Nothing yet: a browser waits longer.</source>
        <translation>Noch nichts: ein Browser wartet länger.</translation>
    </message>
    <message>
        <source>The page&apos;s script has seen nothing yet; readyState is CONNECTING.</source>
        <translation>Das Skript der Seite hat noch nichts gesehen; readyState ist CONNECTING.</translation>
    </message>
    <message>
        <source>The page&apos;s script has seen open and %1 message events.</source>
        <translation>Das Skript der Seite hat open und %1 message-Ereignisse gesehen.</translation>
    </message>
    <message>
        <source>The page&apos;s script has seen open and %1 message events. Pings, Pongs and headers are hidden from it.</source>
        <translation>Das Skript der Seite hat open und %1 message-Ereignisse gesehen. Pings, Pongs und Header bleiben ihm verborgen.</translation>
    </message>
    <message>
        <source>The page&apos;s script has seen open and no message event.</source>
        <translation>Das Skript der Seite hat open und kein message-Ereignis gesehen.</translation>
    </message>
    <message>
        <source>The page&apos;s script has seen open and no message event. Pings, Pongs and headers are hidden from it.</source>
        <translation>Das Skript der Seite hat open und kein message-Ereignis gesehen. Pings, Pongs und Header bleiben ihm verborgen.</translation>
    </message>
    <message>
        <source>The page&apos;s script has seen open and 1 message event.</source>
        <translation>Das Skript der Seite hat open und 1 message-Ereignis gesehen.</translation>
    </message>
    <message>
        <source>The page&apos;s script has seen open and 1 message event. Pings, Pongs and headers are hidden from it.</source>
        <translation>Das Skript der Seite hat open und 1 message-Ereignis gesehen. Pings, Pongs und Header bleiben ihm verborgen.</translation>
    </message>
    <message>
        <source>%1 fails this handshake, though other clients accept it: error, then close with %2.</source>
        <translation>%1 verwirft diesen Handshake, obwohl andere Clients ihn annehmen: error, dann close mit %2.</translation>
    </message>
    <message>
        <source>The page&apos;s script cannot know that. It gets only close with %1; no error event.</source>
        <translation>Das Skript der Seite kann das nicht wissen. Es bekommt nur close mit %1, kein error-Ereignis.</translation>
    </message>
    <message>
        <source>The page&apos;s script cannot know that. It gets error, then close with %1: the same as for a dead host.</source>
        <translation>Das Skript der Seite kann das nicht wissen. Es bekommt error, dann close mit %1: dasselbe wie bei einem toten Host.</translation>
    </message>
    <message>
        <source>The page&apos;s script cannot know that. It gets error, then close with %1.</source>
        <translation>Das Skript der Seite kann das nicht wissen. Es bekommt error, dann close mit %1.</translation>
    </message>
    <message>
        <source>%1 gives up at that frame: error, then close with 1006. The %2 is lost.</source>
        <translation>%1 gibt bei diesem Frame auf: error, dann close mit 1006. Die %2 geht verloren.</translation>
    </message>
    <message>
        <source>After open, only close with 1006; no error event.</source>
        <translation>Nach open nur close mit 1006; kein error-Ereignis.</translation>
    </message>
    <message>
        <source>The browser gives up: error, then close with 1006.</source>
        <translation>Der Browser gibt auf: error, dann close mit 1006.</translation>
    </message>
    <message>
        <source>After open, error, then close with 1006.</source>
        <translation>Nach open ein error, dann close mit 1006.</translation>
    </message>
    <message>
        <source>The constructor throws %1; the script gets no event.</source>
        <translation>Der Konstruktor wirft %1; das Skript bekommt kein Ereignis.</translation>
    </message>
    <message>
        <source>The client did not ask for a WebSocket; the server answered with HTTP %1.</source>
        <translation>Der Client bat nicht um einen WebSocket; der Server antwortete mit HTTP %1.</translation>
    </message>
    <message>
        <source>The address %1 cannot be connected to: %2.</source>
        <translation>Mit der Adresse %1 kann nicht verbunden werden: %2.</translation>
    </message>
    <message>
        <source>No answer to the question for the host name %1 within %2.</source>
        <translation>Keine Antwort auf die Frage nach dem Hostnamen %1 innerhalb von %2.</translation>
    </message>
    <message>
        <source>The host name %1 was not found.</source>
        <translation>Der Hostname %1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>No route to %1.</source>
        <translation>Kein Weg zu %1.</translation>
    </message>
    <message>
        <source>Port %2 on %1 refused the connection.</source>
        <translation>Port %2 auf %1 lehnte die Verbindung ab.</translation>
    </message>
    <message>
        <source>No answer from port %2 on %1 within %3.</source>
        <translation>Keine Antwort von Port %2 auf %1 innerhalb von %3.</translation>
    </message>
    <message>
        <source>TLS failed: %1.</source>
        <translation>TLS scheiterte: %1.</translation>
    </message>
    <message>
        <source>TLS failed: no answer within %1.</source>
        <translation>TLS scheiterte: keine Antwort innerhalb von %1.</translation>
    </message>
    <message>
        <source>The proxy %1 did not make the connection: %2.</source>
        <translation>Der Proxy %1 stellte die Verbindung nicht her: %2.</translation>
    </message>
    <message>
        <source>Refused: the server answered the opening handshake with HTTP %1.</source>
        <translation>Abgelehnt: der Server beantwortete den Öffnungs-Handshake mit HTTP %1.</translation>
    </message>
    <message>
        <source>Redirected: the server answered the opening handshake with HTTP %1 to %2.</source>
        <translation>Umgeleitet: der Server beantwortete den Öffnungs-Handshake mit HTTP %1 nach %2.</translation>
    </message>
    <message>
        <source>The server answered, but not as a WebSocket: %1.</source>
        <translation>Der Server antwortete, aber nicht als WebSocket: %1.</translation>
    </message>
    <message>
        <source>The server chose the subprotocol %1, which was not offered.</source>
        <translation>Der Server wählte das Subprotokoll %1, das nicht angeboten war.</translation>
    </message>
    <message>
        <source>The server&apos;s answer to the opening handshake is not acceptable: %1.</source>
        <translation>Die Antwort des Servers auf den Öffnungs-Handshake ist nicht annehmbar: %1.</translation>
    </message>
    <message>
        <source>No request for a WebSocket came within %1.</source>
        <translation>Innerhalb von %1 kam keine Anfrage nach einem WebSocket.</translation>
    </message>
    <message>
        <source>No answer to the opening handshake within %1.</source>
        <translation>Keine Antwort auf den Öffnungs-Handshake innerhalb von %1.</translation>
    </message>
    <message>
        <source>The client ended TCP before it had sent a whole request.</source>
        <translation>Der Client beendete TCP, bevor er eine ganze Anfrage gesendet hatte.</translation>
    </message>
    <message>
        <source>TCP was cut (RST) before the opening handshake.</source>
        <translation>TCP wurde vor dem Öffnungs-Handshake abgerissen (RST).</translation>
    </message>
    <message>
        <source>The server closed with %1.</source>
        <translation>Der Server schloss mit %1.</translation>
    </message>
    <message>
        <source>The client closed with %1.</source>
        <translation>Der Client schloss mit %1.</translation>
    </message>
    <message>
        <source>The server closed with %1; no Close has come back yet.</source>
        <translation>Der Server schloss mit %1; noch kam kein Close zurück.</translation>
    </message>
    <message>
        <source>The client closed with %1; no Close has come back yet.</source>
        <translation>Der Client schloss mit %1; noch kam kein Close zurück.</translation>
    </message>
    <message>
        <source>The server broke the protocol: %1.</source>
        <translation>Der Server brach das Protokoll: %1.</translation>
    </message>
    <message>
        <source>The client broke the protocol: %1.</source>
        <translation>Der Client brach das Protokoll: %1.</translation>
    </message>
    <message>
        <source>The server closed with %1, then sent %2.</source>
        <translation>Der Server schloss mit %1 und sendete dann %2.</translation>
    </message>
    <message>
        <source>The client closed with %1, then sent %2.</source>
        <translation>Der Client schloss mit %1 und sendete dann %2.</translation>
    </message>
    <message>
        <source>The server closed with %1, then sent %2 more frames.</source>
        <translation>Der Server schloss mit %1 und sendete dann noch %2 Frames.</translation>
    </message>
    <message>
        <source>The client closed with %1, then sent %2 more frames.</source>
        <translation>Der Client schloss mit %1 und sendete dann noch %2 Frames.</translation>
    </message>
    <message>
        <source>The server closed with %1, then TCP was cut (RST).</source>
        <translation>Der Server schloss mit %1, dann wurde TCP abgerissen (RST).</translation>
    </message>
    <message>
        <source>The client closed with %1, then TCP was cut (RST).</source>
        <translation>Der Client schloss mit %1, dann wurde TCP abgerissen (RST).</translation>
    </message>
    <message>
        <source>The server closed with %1, but the client sent no Close back.</source>
        <translation>Der Server schloss mit %1, aber der Client sendete kein Close zurück.</translation>
    </message>
    <message>
        <source>The client closed with %1, but the server sent no Close back.</source>
        <translation>Der Client schloss mit %1, aber der Server sendete kein Close zurück.</translation>
    </message>
    <message>
        <source>Reset: the server cut TCP (RST) after %1.</source>
        <translation>Zurückgesetzt: der Server riss TCP nach %1 ab (RST).</translation>
    </message>
    <message>
        <source>Reset: the client cut TCP (RST) after %1.</source>
        <translation>Zurückgesetzt: der Client riss TCP nach %1 ab (RST).</translation>
    </message>
    <message>
        <source>Closed cleanly by the server with 1000.</source>
        <translation>Vom Server sauber mit 1000 geschlossen.</translation>
    </message>
    <message>
        <source>Closed cleanly by the client with 1000.</source>
        <translation>Vom Client sauber mit 1000 geschlossen.</translation>
    </message>
    <message>
        <source>The script gets close %1 and no reason.</source>
        <translation>Das Skript bekommt close %1 und keinen Grund.</translation>
    </message>
    <message>
        <source>The script gets close %1 and no reason, wasClean false.</source>
        <translation>Das Skript bekommt close %1 und keinen Grund, wasClean false.</translation>
    </message>
    <message>
        <source>The script gets close %1 and the reason &quot;%2&quot;.</source>
        <translation>Das Skript bekommt close %1 und den Grund &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The script gets close %1 and the reason &quot;%2&quot;, wasClean false.</source>
        <translation>Das Skript bekommt close %1 und den Grund &quot;%2&quot;, wasClean false.</translation>
    </message>
    <message>
        <source>The script gets close 1000, wasClean true.</source>
        <translation>Das Skript bekommt close 1000, wasClean true.</translation>
    </message>
    <message>
        <source>The script gets close 1000, wasClean false.</source>
        <translation>Das Skript bekommt close 1000, wasClean false.</translation>
    </message>
    <message>
        <source>The server cut TCP (RST) before the opening handshake was answered.</source>
        <translation>Der Server riss TCP ab (RST), bevor der Öffnungs-Handshake beantwortet war.</translation>
    </message>
    <message>
        <source>The server ended TCP before the opening handshake was answered.</source>
        <translation>Der Server beendete TCP, bevor der Öffnungs-Handshake beantwortet war.</translation>
    </message>
</context>
<context>
    <name>SessionHeader</name>
    <message>
        <source>On the wire</source>
        <translation>Auf der Leitung</translation>
    </message>
    <message>
        <source>To the page’s script</source>
        <translation>An das Skript der Seite</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Traffic over time</source>
        <translation>Verkehr über die Zeit</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Nothing on the wire yet.</source>
        <translation>Noch nichts auf der Leitung.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Read only: this session comes from a file.</source>
        <translation>Nur lesen: Diese Sitzung kommt aus einer Datei.</translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>Certificate expired</source>
        <translation>Zertifikat abgelaufen</translation>
    </message>
    <message>
        <source>Certificate not valid yet</source>
        <translation>Zertifikat noch nicht gültig</translation>
    </message>
    <message>
        <source>Certificate of another host</source>
        <translation>Zertifikat eines anderen Hosts</translation>
    </message>
    <message>
        <source>Certificate self-signed</source>
        <translation>Zertifikat selbst signiert</translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <translation>Zertifikat nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>Certificate revoked</source>
        <translation>Zertifikat widerrufen</translation>
    </message>
    <message>
        <source>The server speaks no TLS</source>
        <translation>Der Server spricht kein TLS</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>HTTP %1 %2</source>
        <translation>HTTP %1 %2</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>TLS gescheitert</translation>
    </message>
    <message>
        <source>Handshake not valid</source>
        <translation>Handshake ungültig</translation>
    </message>
    <message>
        <source>Subprotocol not offered</source>
        <translation>Subprotokoll nicht angeboten</translation>
    </message>
    <message>
        <source>Wrong accept key</source>
        <translation>Falscher Accept-Schlüssel</translation>
    </message>
    <message>
        <source>Extension not offered</source>
        <translation>Erweiterung nicht angeboten</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>kein Code</translation>
    </message>
    <message>
        <source>Closed with %1</source>
        <translation>Geschlossen mit %1</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>Closed cleanly</source>
        <translation>Sauber geschlossen</translation>
    </message>
    <message>
        <source>Closed cleanly, “%1”</source>
        <translation>Sauber geschlossen, „%1“</translation>
    </message>
    <message>
        <source>%1, then a late frame</source>
        <translation>%1, dann ein später Frame</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open %1 · %2</source>
        <translation>Offen %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln Nachricht</numerusform>
            <numerusform>%Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting, %1</source>
        <translation>Verbindet, %1</translation>
    </message>
    <message>
        <source>Not an address</source>
        <translation>Keine Adresse</translation>
    </message>
    <message>
        <source>Host name not found</source>
        <translation>Hostname nicht gefunden</translation>
    </message>
    <message>
        <source>No route to the host</source>
        <translation>Kein Weg zum Host</translation>
    </message>
    <message>
        <source>Port %1 refused</source>
        <translation>Port %1 abgelehnt</translation>
    </message>
    <message>
        <source>No connection in %1</source>
        <translation>Keine Verbindung in %1</translation>
    </message>
    <message>
        <source>The proxy refused</source>
        <translation>Der Proxy lehnte ab</translation>
    </message>
    <message>
        <source>Not a WebSocket answer</source>
        <translation>Keine WebSocket-Antwort</translation>
    </message>
    <message>
        <source>No answer in %1</source>
        <translation>Keine Antwort in %1</translation>
    </message>
    <message>
        <source>Cut during the handshake</source>
        <translation>Im Handshake abgerissen</translation>
    </message>
    <message>
        <source>Close not echoed</source>
        <translation>Close nicht erwidert</translation>
    </message>
    <message>
        <source>Dropped after %1</source>
        <translation>Abgerissen nach %1</translation>
    </message>
    <message>
        <source>TCP reset after %1</source>
        <translation>TCP zurückgesetzt nach %1</translation>
    </message>
    <message>
        <source>Broke the protocol</source>
        <translation>Protokoll gebrochen</translation>
    </message>
    <message>
        <source>Message too big</source>
        <translation>Nachricht zu groß</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Zeit abgelaufen</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <translation>Von Ihnen angehalten</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Recording session, 0 frames lost</source>
        <translation>Sitzung wird aufgezeichnet, 0 Frames verloren</translation>
    </message>
    <message>
        <source>Ended after %1: %2</source>
        <translation>Beendet nach %1: %2</translation>
    </message>
</context>
<context>
    <name>SessionsPanel</name>
    <message>
        <source>Host, code or cause</source>
        <translation>Host, Code oder Ursache</translation>
    </message>
    <message>
        <source>Filter the sessions</source>
        <translation>Sitzungen filtern</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>No sessions yet.
Each connection becomes one entry here.</source>
        <translation>Noch keine Sitzungen.
Jede Verbindung wird hier ein Eintrag.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>Schrift&amp;größe</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Detail at</source>
        <translation>&amp;Detail</translation>
    </message>
    <message>
        <source>&amp;Connect for at most</source>
        <translation>&amp;Verbinden höchstens</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Own close &amp;codes in</source>
        <translation>Eigene Close-&amp;Codes in</translation>
    </message>
    <message>
        <source>a folder of .tsv files</source>
        <translation>ein Ordner mit .tsv-Dateien</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Action or key</source>
        <translation>Aktion oder Taste</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Tastenkürzel suchen</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>The tale of a WebSocket session, told from the wire</source>
        <translation>Die Geschichte einer WebSocket-Sitzung, von der Leitung erzählt</translation>
    </message>
    <message>
        <source>A page’s script is told “1006”. Wiretale shows what really happened, and what to change.</source>
        <translation>Das Skript einer Seite erfährt „1006“. Wiretale zeigt, was wirklich geschah und was zu ändern ist.</translation>
    </message>
    <message>
        <source>Demo sessions</source>
        <translation>Demo-Sitzungen</translation>
    </message>
    <message>
        <source>Six of these eight tell the script &lt;b&gt;1006&lt;/b&gt;. Run them to see six different causes.</source>
        <translation>Sechs dieser acht melden dem Skript &lt;b&gt;1006&lt;/b&gt;. Spielen Sie sie ab, um sechs verschiedene Ursachen zu sehen.</translation>
    </message>
    <message>
        <source>Enter runs the selected one</source>
        <translation>Eingabe spielt die gewählte ab</translation>
    </message>
    <message>
        <source>to the server</source>
        <translation>an den Server</translation>
    </message>
    <message>
        <source>from the server</source>
        <translation>vom Server</translation>
    </message>
    <message>
        <source>what the page’s script gets</source>
        <translation>was das Skript der Seite bekommt</translation>
    </message>
    <message>
        <source>hidden from the script</source>
        <translation>dem Skript verborgen</translation>
    </message>
    <message>
        <source>connect</source>
        <translation>verbinden</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Type an address above, or paste a curl command.</source>
        <translation>Oben eine Adresse eingeben oder einen curl-Befehl einfügen.</translation>
    </message>
    <message>
        <source>Go to address</source>
        <translation>Zur Adresse</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>relay</source>
        <translation>Relay</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relay</translation>
    </message>
    <message>
        <source>Put Wiretale between your app and its server.</source>
        <translation>Wiretale zwischen App und Server setzen.</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Einrichten…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Mock server</source>
        <translation>Mock-Server</translation>
    </message>
    <message>
        <source>Serve any failure by its address, e.g. /reject/403.</source>
        <translation>Jeden Fehler über seine Adresse anbieten, z. B. /reject/403.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>pcapng, pcap or a session file; or drop it here.</source>
        <translation>pcapng, pcap oder eine Sitzungsdatei; oder hier ablegen.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
</context>
<context>
    <name>WireBitsTab</name>
    <message>
        <source>Frame</source>
        <translation>Frame</translation>
    </message>
    <message>
        <source>Frame of the message</source>
        <translation>Frame der Nachricht</translation>
    </message>
    <message>
        <source>Bits of the frame</source>
        <translation>Bits des Frames</translation>
    </message>
    <message>
        <source>Fields of the frame</source>
        <translation>Felder des Frames</translation>
    </message>
    <message>
        <source>Bytes of the frame</source>
        <translation>Bytes des Frames</translation>
    </message>
</context>
<context>
    <name>gui::AboutDialog</name>
    <message>
        <source>window, Qt WebSockets as a peer</source>
        <translation>Fenster, Qt WebSockets als Gegenstelle</translation>
    </message>
    <message>
        <source>sockets</source>
        <translation>Sockets</translation>
    </message>
    <message>
        <source>TLS, SHA-1 of the accept key</source>
        <translation>TLS, SHA-1 des Accept-Schlüssels</translation>
    </message>
    <message>
        <source>permessage-deflate, compressed payloads</source>
        <translation>permessage-deflate, komprimierte Nutzdaten</translation>
    </message>
    <message>
        <source>UTF-8 validation</source>
        <translation>Prüfung von UTF-8</translation>
    </message>
    <message>
        <source>patterns in payloads</source>
        <translation>Muster in Nutzdaten</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>reading captures</source>
        <translation>Lesen von Mitschnitten</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>Kommandozeile</translation>
    </message>
    <message>
        <source>Wiretale %1</source>
        <translation>Wiretale %1</translation>
    </message>
</context>
<context>
    <name>gui::AccessibleBitGrid</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
</context>
<context>
    <name>gui::AdviceCard</name>
    <message>
        <source>Try it on the mock server</source>
        <translation>Auf dem Mock-Server probieren</translation>
    </message>
    <message>
        <source>Cost: %1</source>
        <translation>Preis: %1</translation>
    </message>
</context>
<context>
    <name>gui::AnswerDelegate</name>
    <message>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
</context>
<context>
    <name>gui::AnswerModel</name>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>noch nicht gefragt</translation>
    </message>
    <message>
        <source> (differs)</source>
        <translation> (weicht ab)</translation>
    </message>
    <message>
        <source>, differs</source>
        <translation>, weicht ab</translation>
    </message>
    <message>
        <source>What the script gets</source>
        <translation>Was das Skript bekommt</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Vorhergesagt</translation>
    </message>
    <message>
        <source>RFC 6455 and WHATWG</source>
        <translation>RFC 6455 und WHATWG</translation>
    </message>
    <message numerus="yes">
        <source>%n differ(s)</source>
        <translation>
            <numerusform>%n Abweichung</numerusform>
            <numerusform>%n Abweichungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::AskBrowserDialog</name>
    <message>
        <source>Looking for browsers</source>
        <translation>Browser werden gesucht</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>%1: waiting for the close event, at most %2 s</source>
        <translation>%1: wartet auf das close-Ereignis, höchstens %2 s</translation>
    </message>
    <message>
        <source>Program of the browser</source>
        <translation>Programm des Browsers</translation>
    </message>
    <message>
        <source>%1 is not a browser that Wiretale can run.</source>
        <translation>%1 ist kein Browser, den Wiretale ausführen kann.</translation>
    </message>
    <message>
        <source>Choose a browser first.</source>
        <translation>Zuerst einen Browser wählen.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>did not start</source>
        <translation>startete nicht</translation>
    </message>
    <message>
        <source>%1 did not start: %2</source>
        <translation>%1 startete nicht: %2</translation>
    </message>
    <message>
        <source>measured in %1</source>
        <translation>gemessen in %1</translation>
    </message>
    <message>
        <source>%1 says %2 is %3.</source>
        <translation>%1 sagt: %2 ist %3.</translation>
    </message>
    <message>
        <source>By RFC 6455, 7.1.4 a close counts as clean once both Close frames were exchanged and TCP has ended. The standard predicts %1 here.</source>
        <translation>Nach RFC 6455, 7.1.4 gilt ein Schließen als sauber, sobald beide Close-Frames ausgetauscht sind und TCP beendet ist. Der Standard sagt hier %1 voraus.</translation>
    </message>
    <message>
        <source>The standard predicts %1.</source>
        <translation>Der Standard sagt %1 voraus.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
</context>
<context>
    <name>gui::BannerFrame</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>gui::BehaviourForm</name>
    <message>
        <source>Close after</source>
        <translation>Schließen nach</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>msgs</source>
        <translation>Nachr.</translation>
    </message>
</context>
<context>
    <name>gui::BehaviourModel</name>
    <message>
        <source>Accept and behave</source>
        <translation>Annehmen und mitspielen</translation>
    </message>
    <message>
        <source>Refuse the handshake</source>
        <translation>Den Handshake ablehnen</translation>
    </message>
    <message>
        <source>Close with a code</source>
        <translation>Mit einem Code schließen</translation>
    </message>
    <message>
        <source>Break the connection</source>
        <translation>Die Verbindung abbrechen</translation>
    </message>
    <message>
        <source>Break the protocol</source>
        <translation>Das Protokoll brechen</translation>
    </message>
    <message>
        <source>Sequences</source>
        <translation>Abfolgen</translation>
    </message>
</context>
<context>
    <name>gui::BehaviourPanel</name>
    <message>
        <source>Address for your client</source>
        <translation>Adresse für Ihren Client</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Open test page</source>
        <translation>Testseite öffnen</translation>
    </message>
    <message>
        <source>Connect from Wiretale</source>
        <translation>Aus Wiretale verbinden</translation>
    </message>
    <message>
        <source>Make a rule from this…</source>
        <translation>Daraus eine Regel machen…</translation>
    </message>
    <message>
        <source>Use it in a test</source>
        <translation>In einem Test verwenden</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Test code</source>
        <translation>Testcode</translation>
    </message>
    <message>
        <source>Open test page in %1</source>
        <translation>Testseite in %1 öffnen</translation>
    </message>
    <message>
        <source>No behaviour has this address.</source>
        <translation>Kein Verhalten hat diese Adresse.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
</context>
<context>
    <name>gui::BitGrid</name>
    <message>
        <source>last frame of the message</source>
        <translation>letzter Frame der Nachricht</translation>
    </message>
    <message>
        <source>more frames follow</source>
        <translation>weitere Frames folgen</translation>
    </message>
    <message>
        <source>compressed, if permessage-deflate was agreed</source>
        <translation>komprimiert, falls permessage-deflate vereinbart ist</translation>
    </message>
    <message>
        <source>not compressed</source>
        <translation>nicht komprimiert</translation>
    </message>
    <message>
        <source>reserved, must be 0</source>
        <translation>reserviert, muss 0 sein</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>reserviert</translation>
    </message>
    <message>
        <source>minimal</source>
        <translation>minimal</translation>
    </message>
    <message>
        <source>not minimal, RFC 6455, 5.2</source>
        <translation>nicht minimal, RFC 6455, 5.2</translation>
    </message>
    <message>
        <source>payload length</source>
        <translation>Länge der Nutzdaten</translation>
    </message>
    <message>
        <source>%1 bytes, in 7 bits, %2</source>
        <translation>%1 Bytes, in 7 Bits, %2</translation>
    </message>
    <message>
        <source>the next 16 bits say it</source>
        <translation>die nächsten 16 Bits sagen sie</translation>
    </message>
    <message>
        <source>extended payload length</source>
        <translation>erweiterte Länge der Nutzdaten</translation>
    </message>
    <message>
        <source>%1 bytes, in 16 bits, %2</source>
        <translation>%1 Bytes, in 16 Bits, %2</translation>
    </message>
    <message>
        <source>the next 64 bits say it</source>
        <translation>die nächsten 64 Bits sagen sie</translation>
    </message>
    <message>
        <source>%1 bytes, in 64 bits, %2</source>
        <translation>%1 Bytes, in 64 Bits, %2</translation>
    </message>
    <message>
        <source>masking key</source>
        <translation>Maskierungsschlüssel</translation>
    </message>
    <message>
        <source>XORed with the payload</source>
        <translation>mit den Nutzdaten XOR-verknüpft</translation>
    </message>
    <message>
        <source>payload, masked</source>
        <translation>Nutzdaten, maskiert</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>Nutzdaten</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>masked: a client must mask every frame; RFC 6455, 5.1</source>
        <translation>maskiert: ein Client muss jeden Frame maskieren; RFC 6455, 5.1</translation>
    </message>
    <message>
        <source>not masked: a server must not mask; RFC 6455, 5.1</source>
        <translation>nicht maskiert: ein Server darf nicht maskieren; RFC 6455, 5.1</translation>
    </message>
    <message>
        <source>Bits of the frame</source>
        <translation>Bits des Frames</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>%1, %2 more bytes</source>
        <translation>%1, %2 weitere Bytes</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>Byte %1</translation>
    </message>
</context>
<context>
    <name>gui::BrowserTab</name>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>Auf der Leitung</translation>
    </message>
    <message>
        <source>Recorded by Wiretale</source>
        <translation>Von Wiretale aufgezeichnet</translation>
    </message>
    <message>
        <source>never reaches the page’s script</source>
        <translation>erreicht das Skript der Seite nie</translation>
    </message>
    <message>
        <source>In the page’s script</source>
        <translation>Im Skript der Seite</translation>
    </message>
    <message>
        <source>Set by the standard</source>
        <translation>Vom Standard festgelegt</translation>
    </message>
    <message>
        <source>In the browser’s console</source>
        <translation>In der Konsole des Browsers</translation>
    </message>
    <message>
        <source>Only a person can read it</source>
        <translation>Nur ein Mensch kann sie lesen</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Let a real browser connect (Ctrl+B)</source>
        <translation>Einen echten Browser verbinden lassen (Strg+B)</translation>
    </message>
    <message>
        <source>Seven situations a script cannot tell apart</source>
        <translation>Sieben Fälle, die ein Skript nicht unterscheiden kann</translation>
    </message>
    <message>
        <source>Why a script is not told</source>
        <translation>Warum ein Skript es nicht erfährt</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Page’s script</source>
        <translation>Skript der Seite</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Why: otherwise any page could scan the user’s network. WHATWG WebSockets, section 4</source>
        <translation>Warum: sonst könnte jede Seite das Netz des Nutzers absuchen. WHATWG WebSockets, Abschnitt 4</translation>
    </message>
</context>
<context>
    <name>gui::ChangeCard</name>
    <message>
        <source>What to change</source>
        <translation>Was zu ändern ist</translation>
    </message>
    <message>
        <source>Replay on the mock</source>
        <translation>Auf dem Mock nachspielen</translation>
    </message>
    <message>
        <source>Open Advice</source>
        <translation>Zum Rat</translation>
    </message>
</context>
<context>
    <name>gui::ChapterStepper</name>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
</context>
<context>
    <name>gui::CleanCard</name>
    <message>
        <source>Clean?</source>
        <translation>Sauber?</translation>
    </message>
</context>
<context>
    <name>gui::ClientMenu</name>
    <message>
        <source>Open the session</source>
        <translation>Die Sitzung öffnen</translation>
    </message>
    <message>
        <source>Close with a code…</source>
        <translation>Mit einem Code schließen…</translation>
    </message>
    <message>
        <source>Drop TCP (FIN)</source>
        <translation>TCP beenden (FIN)</translation>
    </message>
    <message>
        <source>Reset TCP (RST)</source>
        <translation>TCP zurücksetzen (RST)</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Senden…</translation>
    </message>
    <message>
        <source>Hold: stop reading and acting</source>
        <translation>Festhalten: weder lesen noch handeln</translation>
    </message>
</context>
<context>
    <name>gui::ClientModel</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Behaviour and state</source>
        <translation>Verhalten und Zustand</translation>
    </message>
    <message>
        <source>Page’s script</source>
        <translation>Skript der Seite</translation>
    </message>
</context>
<context>
    <name>gui::CloseCodeModel</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vokabular</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
</context>
<context>
    <name>gui::CloseCodesDialog</name>
    <message>
        <source>On the wire</source>
        <translation>Auf der Leitung</translation>
    </message>
    <message>
        <source>May be sent by</source>
        <translation>Sendbar durch</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registriert</translation>
    </message>
    <message>
        <source>Script sends</source>
        <translation>Skript sendet</translation>
    </message>
    <message>
        <source>Script sees</source>
        <translation>Skript sieht</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>All vocabularies</source>
        <translation>Alle Vokabulare</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) or range(s)</source>
        <translation>
            <numerusform>%n Code oder Bereich</numerusform>
            <numerusform>%n Codes oder Bereiche</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::CloseLadder</name>
    <message>
        <source>client to server</source>
        <translation>Client an Server</translation>
    </message>
    <message>
        <source>server to client</source>
        <translation>Server an Client</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>page’s script: %1</source>
        <translation>Skript der Seite: %1</translation>
    </message>
    <message>
        <source>Who said what, and when</source>
        <translation>Wer was wann sagte</translation>
    </message>
    <message>
        <source>script</source>
        <translation>das Skript</translation>
    </message>
    <message>
        <source>hears nothing</source>
        <translation>hört nichts</translation>
    </message>
    <message>
        <source>Page’s script</source>
        <translation>Skript der Seite</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
</context>
<context>
    <name>gui::ClosePage</name>
    <message>
        <source>Who said what, and when</source>
        <translation>Wer was wann sagte</translation>
    </message>
    <message>
        <source>ms from the first Close</source>
        <translation>ms seit dem ersten Close</translation>
    </message>
    <message>
        <source>Copy the ladder as text</source>
        <translation>Die Leiter als Text kopieren</translation>
    </message>
    <message>
        <source>Save the ladder as SVG or PNG…</source>
        <translation>Die Leiter als SVG oder PNG speichern…</translation>
    </message>
    <message>
        <source>Save the ladder</source>
        <translation>Die Leiter speichern</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png)</source>
        <translation>Bilder (*.svg *.png)</translation>
    </message>
</context>
<context>
    <name>gui::CodeCard</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the code and its meaning</source>
        <translation>Den Code und seine Bedeutung kopieren</translation>
    </message>
    <message>
        <source>Meaning in</source>
        <translation>Bedeutung in</translation>
    </message>
    <message>
        <source>Close code %1, %2</source>
        <translation>Close-Code %1, %2</translation>
    </message>
</context>
<context>
    <name>gui::Composer</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>Binär</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Pong</source>
        <translation>Pong</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save this text</source>
        <translation>Diesen Text speichern</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>%1 of %2 B</source>
        <translation>%1 von %2 B</translation>
    </message>
    <message>
        <source>%1 + %2 B header</source>
        <translation>%1 + %2 B Kopf</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>nicht vollständig</translation>
    </message>
    <message>
        <source>Never sent on the wire. RFC 6455, 7.4.1</source>
        <translation>Wird nie gesendet. RFC 6455, 7.4.1</translation>
    </message>
    <message>
        <source>permessage-deflate was not negotiated in the opening handshake.</source>
        <translation>permessage-deflate wurde im Eröffnungs-Handshake nicht ausgehandelt.</translation>
    </message>
    <message>
        <source>Send the bytes of a file</source>
        <translation>Die Bytes einer Datei senden</translation>
    </message>
</context>
<context>
    <name>gui::ConnectBar</name>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Schließen…</translation>
    </message>
    <message>
        <source>ws:// or wss:// address, or paste a curl command</source>
        <translation>ws://- oder wss://-Adresse, oder einen curl-Befehl einfügen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Ask a browser</source>
        <translation>Browser fragen</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Nicht verschlüsselt</translation>
    </message>
</context>
<context>
    <name>gui::Demo</name>
    <message>
        <source>Refused by the server</source>
        <translation>Vom Server abgelehnt</translation>
    </message>
    <message>
        <source>HTTP 403 Forbidden, with a reason in the body</source>
        <translation>HTTP 403 Forbidden, mit einem Grund im Rumpf</translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <translation>Zertifikat nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>TLS alert, before any HTTP</source>
        <translation>TLS-Alert, vor jedem HTTP</translation>
    </message>
    <message>
        <source>Subprotocol not offered</source>
        <translation>Subprotokoll nicht angeboten</translation>
    </message>
    <message>
        <source>101, but Sec-WebSocket-Protocol: other</source>
        <translation>101, aber Sec-WebSocket-Protocol: other</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abgerissen</translation>
    </message>
    <message>
        <source>TCP FIN, no Close frame</source>
        <translation>TCP FIN, kein Close-Frame</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurückgesetzt</translation>
    </message>
    <message>
        <source>TCP RST, no Close frame</source>
        <translation>TCP RST, kein Close-Frame</translation>
    </message>
    <message>
        <source>Closed, then a late frame</source>
        <translation>Geschlossen, dann ein später Frame</translation>
    </message>
    <message>
        <source>Refused the readable way</source>
        <translation>Lesbar abgelehnt</translation>
    </message>
    <message>
        <source>101, then Close 4403 “token expired”</source>
        <translation>101, dann Close 4403 „token expired“</translation>
    </message>
    <message>
        <source>Closed cleanly</source>
        <translation>Sauber geschlossen</translation>
    </message>
    <message>
        <source>Close 1000, echo, FIN</source>
        <translation>Close 1000, Echo, FIN</translation>
    </message>
    <message>
        <source>Close 4401, then one more Text frame</source>
        <translation>Close 4401, dann noch ein Text-Frame</translation>
    </message>
</context>
<context>
    <name>gui::DemoModel</name>
    <message>
        <source>Demo session</source>
        <translation>Demo-Sitzung</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>Auf der Leitung</translation>
    </message>
    <message>
        <source>In the page’s script</source>
        <translation>Im Skript der Seite</translation>
    </message>
</context>
<context>
    <name>gui::DetailPane</name>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Nutzdaten</translation>
    </message>
    <message>
        <source>Wire bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Browser view</source>
        <translation>Browsersicht</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Rat</translation>
    </message>
    <message>
        <source>at %1 ms</source>
        <translation>bei %1 ms</translation>
    </message>
    <message>
        <source>at %1 s</source>
        <translation>bei %1 s</translation>
    </message>
    <message>
        <source>%1 (Alt+%2)</source>
        <translation>%1 (Alt+%2)</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nichts gewählt</translation>
    </message>
    <message>
        <source>Close exchange</source>
        <translation>Close-Austausch</translation>
    </message>
    <message>
        <source>chapter %1</source>
        <translation>Kapitel %1</translation>
    </message>
    <message>
        <source>%1 message #%2</source>
        <translation>%1-Nachricht #%2</translation>
    </message>
    <message>
        <source>%1 #%2</source>
        <translation>%1 #%2</translation>
    </message>
    <message>
        <source>request of the opening handshake, %1</source>
        <translation>Anfrage des Eröffnungs-Handshakes, %1</translation>
    </message>
    <message>
        <source>answer to the opening handshake, %1</source>
        <translation>Antwort auf den Eröffnungs-Handshake, %1</translation>
    </message>
    <message>
        <source>from client, %1</source>
        <translation>vom Client, %1</translation>
    </message>
    <message>
        <source>from server, %1</source>
        <translation>vom Server, %1</translation>
    </message>
    <message>
        <source>chapter 4 and 5, from %1 ms to %2 ms</source>
        <translation>Kapitel 4 und 5, von %1 ms bis %2 ms</translation>
    </message>
    <message>
        <source>chapter 4 and 5, from %1 s to %2 s</source>
        <translation>Kapitel 4 und 5, von %1 s bis %2 s</translation>
    </message>
</context>
<context>
    <name>gui::ExportDialog</name>
    <message numerus="yes">
        <source>Whole session, %n frame(s)</source>
        <translation>
            <numerusform>Ganze Sitzung, %n Frame</numerusform>
            <numerusform>Ganze Sitzung, %n Frames</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown by the filter, %1</source>
        <translation>Vom Filter gezeigt, %1</translation>
    </message>
    <message>
        <source>Selected, %1</source>
        <translation>Gewählt, %1</translation>
    </message>
    <message>
        <source>Mask secrets</source>
        <translation>Geheimnisse maskieren</translation>
    </message>
    <message>
        <source>found by name and by shape; look before you share</source>
        <translation>nach Namen und Form gefunden; vor dem Weitergeben ansehen</translation>
    </message>
    <message>
        <source>Add pattern…</source>
        <translation>Muster hinzufügen…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Mask all</source>
        <translation>Alle maskieren</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Alle behalten</translation>
    </message>
    <message>
        <source>Mask the host, too</source>
        <translation>Auch den Host maskieren</translation>
    </message>
    <message>
        <source>Mask the session file, too</source>
        <translation>Auch die Sitzungsdatei maskieren</translation>
    </message>
    <message>
        <source>Secrets that were found</source>
        <translation>Gefundene Geheimnisse</translation>
    </message>
    <message>
        <source>Previous mask</source>
        <translation>Vorige Maske</translation>
    </message>
    <message>
        <source>Next mask</source>
        <translation>Nächste Maske</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Copied %1.</source>
        <translation>%1 kopiert.</translation>
    </message>
    <message>
        <source>mask %1 of %2</source>
        <translation>Maske %1 von %2</translation>
    </message>
    <message>
        <source>no masks</source>
        <translation>keine Masken</translation>
    </message>
    <message>
        <source>line %1 of %2</source>
        <translation>Zeile %1 von %2</translation>
    </message>
    <message>
        <source>This format keeps every byte: nothing is masked. About %1.</source>
        <translation>Dieses Format behält jedes Byte: Nichts wird maskiert. Etwa %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) masked</source>
        <translation>
            <numerusform>%n Stelle maskiert</numerusform>
            <numerusform>%n Stellen maskiert</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 kept. About %2.</source>
        <translation>, %1 behalten. Etwa %2.</translation>
    </message>
    <message>
        <source>Add a pattern</source>
        <translation>Ein Muster hinzufügen</translation>
    </message>
    <message>
        <source>A regular expression, or a JSON path such as $.user.name:</source>
        <translation>Ein regulärer Ausdruck oder ein JSON-Pfad wie $.user.name:</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1-Dateien (*.%2)</translation>
    </message>
    <message>
        <source>One file, opens anywhere</source>
        <translation>Eine Datei, öffnet sich überall</translation>
    </message>
    <message>
        <source>One page with the verdict, the timeline and every frame. It loads nothing from elsewhere.</source>
        <translation>Eine Seite mit Urteil, Zeitleiste und jedem Frame. Sie lädt nichts von anderswo.</translation>
    </message>
    <message>
        <source>For DevTools and proxies</source>
        <translation>Für DevTools und Proxys</translation>
    </message>
    <message>
        <source>HAR holds frames in _webSocketMessages, as Chrome writes them. Pings and TCP events go into _wiretale.</source>
        <translation>HAR hält Frames in _webSocketMessages, wie Chrome sie schreibt. Pings und TCP-Ereignisse stehen in _wiretale.</translation>
    </message>
    <message>
        <source>For Wireshark</source>
        <translation>Für Wireshark</translation>
    </message>
    <message>
        <source>The session as it was recorded, byte for byte. TLS sessions are in plain text.</source>
        <translation>Die Sitzung, wie sie aufgezeichnet wurde, Byte für Byte. TLS-Sitzungen stehen im Klartext.</translation>
    </message>
    <message>
        <source>One event on each line</source>
        <translation>Ein Ereignis je Zeile</translation>
    </message>
    <message>
        <source>For scripts: one JSON object for each event, in order.</source>
        <translation>Für Skripte: ein JSON-Objekt je Ereignis, der Reihe nach.</translation>
    </message>
    <message>
        <source>The whole session as one object</source>
        <translation>Die ganze Sitzung als ein Objekt</translation>
    </message>
    <message>
        <source>For scripts: facts, verdict and events in one JSON object.</source>
        <translation>Für Skripte: Fakten, Urteil und Ereignisse in einem JSON-Objekt.</translation>
    </message>
    <message>
        <source>For an issue or a chat</source>
        <translation>Für ein Ticket oder einen Chat</translation>
    </message>
    <message>
        <source>The verdict, the facts and the frames around the end, short enough for a ticket.</source>
        <translation>Das Urteil, die Fakten und die Frames um das Ende, kurz genug für ein Ticket.</translation>
    </message>
    <message>
        <source>For a terminal or a mail</source>
        <translation>Für ein Terminal oder eine Mail</translation>
    </message>
    <message>
        <source>The timeline in plain text.</source>
        <translation>Die Zeitleiste als reiner Text.</translation>
    </message>
</context>
<context>
    <name>gui::FileActions</name>
    <message>
        <source>Sessions (*.pcapng *.pcap *.cap *.har *.jsonl);;All files (*)</source>
        <translation>Sitzungen (*.pcapng *.pcap *.cap *.har *.jsonl);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>Open sessions</source>
        <translation>Sitzungen öffnen</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>Die Sitzung speichern</translation>
    </message>
    <message>
        <source>Session file (*.pcapng)</source>
        <translation>Sitzungsdatei (*.pcapng)</translation>
    </message>
    <message>
        <source>Save all sessions</source>
        <translation>Alle Sitzungen speichern</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
</context>
<context>
    <name>gui::FilterBar</name>
    <message>
        <source>Go on with the list (Ctrl+P)</source>
        <translation>Mit der Liste fortfahren (Strg+P)</translation>
    </message>
    <message>
        <source>Pause the list (Ctrl+P)</source>
        <translation>Liste anhalten (Strg+P)</translation>
    </message>
    <message>
        <source>searching, %1 %</source>
        <translation>sucht, %1 %</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter: text, /regex/, op:ping, dir:in, size&gt;1k, is:problem</source>
        <translation>Filter: Text, /Regex/, op:ping, dir:in, size&gt;1k, is:problem</translation>
    </message>
</context>
<context>
    <name>gui::HandshakePage</name>
    <message>
        <source>Name (DNS)</source>
        <translation>Name (DNS)</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Bedeutet</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Beantwortet von</translation>
    </message>
    <message>
        <source>Subprotocol</source>
        <translation>Subprotokoll</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Erweiterungen</translation>
    </message>
    <message>
        <source>Where the time went</source>
        <translation>Wohin die Zeit ging</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>in the order in which an endpoint makes them</source>
        <translation>in der Reihenfolge, in der ein Endpunkt sie macht</translation>
    </message>
    <message>
        <source>Checks of the opening handshake</source>
        <translation>Prüfungen des Eröffnungs-Handshakes</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Angeboten</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>gui::HeadModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
</context>
<context>
    <name>gui::HeaderTable</name>
    <message>
        <source>add a header…</source>
        <translation>einen Header hinzufügen…</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheim</translation>
    </message>
</context>
<context>
    <name>gui::HeadersTab</name>
    <message>
        <source>No request yet.</source>
        <translation>Noch keine Anfrage.</translation>
    </message>
    <message>
        <source>The page’s script can read none of these.</source>
        <translation>Das Skript der Seite kann nichts davon lesen.</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>Es kam keine Antwort.</translation>
    </message>
</context>
<context>
    <name>gui::HelpActions</name>
    <message>
        <source>the address of the session</source>
        <translation>die Adresse der Sitzung</translation>
    </message>
    <message>
        <source>this mock server behaviour</source>
        <translation>dieses Verhalten des Mock-Servers</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Fold or unfold a chapter or the frames of a message</source>
        <translation>Ein Kapitel oder die Frames einer Nachricht auf- oder zuklappen</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Links, Rechts</translation>
    </message>
    <message>
        <source>Mark the row</source>
        <translation>Die Zeile markieren</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Go to the detail</source>
        <translation>Zum Detail gehen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>type</source>
        <translation>tippen</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Choose a tab</source>
        <translation>Einen Reiter wählen</translation>
    </message>
    <message>
        <source>Alt+1 to Alt+6</source>
        <translation>Alt+1 bis Alt+6</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Move the brush</source>
        <translation>Den Ausschnitt bewegen</translation>
    </message>
    <message>
        <source>Resize the brush</source>
        <translation>Den Ausschnitt vergrößern oder verkleinern</translation>
    </message>
    <message>
        <source>Shift+Left, Shift+Right</source>
        <translation>Umschalt+Links, Umschalt+Rechts</translation>
    </message>
    <message>
        <source>Seven situations</source>
        <translation>Sieben Fälle</translation>
    </message>
    <message>
        <source>A page’s script must not be able to tell these apart; otherwise any page could scan the user’s network. WHATWG WebSockets, section 4, “Feedback from the protocol”.</source>
        <translation>Das Skript einer Seite darf diese nicht unterscheiden können; sonst könnte jede Seite das Netz ihres Besuchers absuchen. WHATWG WebSockets, Abschnitt 4, „Feedback from the protocol“.</translation>
    </message>
</context>
<context>
    <name>gui::HexView</name>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>No data in this frame.</source>
        <translation>Keine Daten in diesem Frame.</translation>
    </message>
    <message>
        <source>%1 bytes from offset 0x%2: %3</source>
        <translation>%1 Bytes ab Position 0x%2: %3</translation>
    </message>
</context>
<context>
    <name>gui::InsteadCard</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>In the page</source>
        <translation>In der Seite</translation>
    </message>
    <message>
        <source>Try it on the mock server</source>
        <translation>Auf dem Mock-Server probieren</translation>
    </message>
    <message>
        <source>Language of the server’s code</source>
        <translation>Sprache des Server-Codes</translation>
    </message>
    <message>
        <source>Server’s code</source>
        <translation>Code des Servers</translation>
    </message>
    <message>
        <source>Page’s code</source>
        <translation>Code der Seite</translation>
    </message>
    <message>
        <source>Then:</source>
        <translation>Dann:</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>Andere Sprachen</translation>
    </message>
</context>
<context>
    <name>gui::MainWindow</name>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Open a session file (Ctrl+O)</source>
        <translation>Eine Sitzungsdatei öffnen (Strg+O)</translation>
    </message>
    <message>
        <source>More about sessions</source>
        <translation>Mehr zu Sitzungen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions are open. Close them with 1001 and quit?</source>
        <translation>
            <numerusform>%n Sitzung ist offen. Mit 1001 schließen und beenden?</numerusform>
            <numerusform>%n Sitzungen sind offen. Mit 1001 schließen und beenden?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::MockActions</name>
    <message>
        <source>client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Listen beyond this computer</source>
        <translation>Über diesen Rechner hinaus lauschen</translation>
    </message>
    <message>
        <source>Everyone on the network could connect to the mock server. Start it?</source>
        <translation>Jeder im Netz könnte sich mit dem Mock-Server verbinden. Starten?</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 nehmen</translation>
    </message>
    <message>
        <source>Mock server on %1:%2</source>
        <translation>Mock-Server auf %1:%2</translation>
    </message>
    <message>
        <source>Mock server off</source>
        <translation>Mock-Server aus</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Listening · %1 live · %2 in all</source>
        <translation>Lauscht · %1 offen · %2 insgesamt</translation>
    </message>
    <message>
        <source>Rules from file</source>
        <translation>Regeln aus Datei</translation>
    </message>
    <message>
        <source>Rules (*.json)</source>
        <translation>Regeln (*.json)</translation>
    </message>
    <message>
        <source>Save rules</source>
        <translation>Regeln speichern</translation>
    </message>
</context>
<context>
    <name>gui::MockBar</name>
    <message>
        <source>Start or stop the mock server (Ctrl+M)</source>
        <translation>Den Mock-Server starten oder anhalten (Strg+M)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
</context>
<context>
    <name>gui::MockPage</name>
    <message>
        <source>Behaviours</source>
        <translation>Verhalten</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>first match wins</source>
        <translation>die erste passende gilt</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate the rule</source>
        <translation>Die Regel verdoppeln</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Nach oben (Alt+Auf)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Nach unten (Alt+Ab)</translation>
    </message>
    <message>
        <source>Remove the rule (Del)</source>
        <translation>Die Regel entfernen (Entf)</translation>
    </message>
    <message>
        <source>Show ended</source>
        <translation>Beendete zeigen</translation>
    </message>
    <message>
        <source>Close all…</source>
        <translation>Alle schließen…</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>Lauscht auf %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Any path below works at once. Rules are tried first, top to bottom; then the path itself decides.</source>
        <translation>Jeder Pfad unten gilt sofort. Regeln kommen zuerst, von oben nach unten; dann entscheidet der Pfad selbst.</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>%1 live, %2 ended</source>
        <translation>%1 offen, %2 beendet</translation>
    </message>
    <message>
        <source>Make a rule from the chosen behaviour</source>
        <translation>Aus dem gewählten Verhalten eine Regel machen</translation>
    </message>
    <message>
        <source>Start it and use any path.</source>
        <translation>Starten Sie ihn und nutzen Sie einen beliebigen Pfad.</translation>
    </message>
</context>
<context>
    <name>gui::ModeBar</name>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Strg+%2)</translation>
    </message>
</context>
<context>
    <name>gui::OutcomeCard</name>
    <message>
        <source>What will happen</source>
        <translation>Was geschehen wird</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>Auf der Leitung</translation>
    </message>
    <message>
        <source>In the page</source>
        <translation>In der Seite</translation>
    </message>
    <message>
        <source>In the console</source>
        <translation>In der Konsole</translation>
    </message>
    <message>
        <source>measured, %1</source>
        <translation>gemessen, %1</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>vorhergesagt</translation>
    </message>
</context>
<context>
    <name>gui::OverviewStrip</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>To server</source>
        <translation>Zum Server</translation>
    </message>
    <message>
        <source>From server</source>
        <translation>Vom Server</translation>
    </message>
    <message>
        <source>Where the time went</source>
        <translation>Wohin die Zeit ging</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 insgesamt</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Show the whole session (Ctrl+0)</source>
        <translation>Die ganze Sitzung zeigen (Strg+0)</translation>
    </message>
    <message>
        <source>Keep the newest frame in view (Ctrl+J)</source>
        <translation>Den neuesten Frame im Blick behalten (Strg+J)</translation>
    </message>
    <message>
        <source>Traffic over %1, %2 to the server, %3 from the server</source>
        <translation>Verkehr über %1, %2 zum Server, %3 vom Server</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s), the first at %1</source>
        <translation>
            <numerusform>%n Problem, das erste bei %1</numerusform>
            <numerusform>%n Probleme, das erste bei %1</numerusform>
        </translation>
    </message>
    <message>
        <source>shown from %1 to %2</source>
        <translation>gezeigt von %1 bis %2</translation>
    </message>
    <message>
        <source>Where the time went: %1 in all</source>
        <translation>Wohin die Zeit ging: %1 insgesamt</translation>
    </message>
</context>
<context>
    <name>gui::OverviewTab</name>
    <message>
        <source>Chapter</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>To server</source>
        <translation>Zum Server</translation>
    </message>
    <message>
        <source>%1 messages, %2 frames, %3</source>
        <translation>%1 Nachrichten, %2 Frames, %3</translation>
    </message>
    <message>
        <source>From server</source>
        <translation>Vom Server</translation>
    </message>
    <message>
        <source>Broken rules</source>
        <translation>Gebrochene Regeln</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>gui::PageEvents</name>
    <message>
        <source>one MessageEvent</source>
        <translation>ein MessageEvent</translation>
    </message>
    <message>
        <source>%1 MessageEvents</source>
        <translation>%1 MessageEvents</translation>
    </message>
    <message>
        <source>Event, no detail in it</source>
        <translation>Event, ohne jede Einzelheit</translation>
    </message>
    <message>
        <source>thrown by the constructor</source>
        <translation>vom Konstruktor geworfen</translation>
    </message>
    <message>
        <source>Status %1, headers, body: no way to read them</source>
        <translation>Status %1, Header, Rumpf: nicht lesbar</translation>
    </message>
    <message>
        <source>That no answer came: no way to know</source>
        <translation>Dass keine Antwort kam: nicht zu erfahren</translation>
    </message>
    <message>
        <source>How far the connection came: no way to know</source>
        <translation>Wie weit die Verbindung kam: nicht zu erfahren</translation>
    </message>
    <message>
        <source>What was wrong with the answer: no way to know</source>
        <translation>Was an der Antwort falsch war: nicht zu erfahren</translation>
    </message>
    <message>
        <source>Who ended TCP, and how: no way to know</source>
        <translation>Wer TCP wie beendete: nicht zu erfahren</translation>
    </message>
    <message>
        <source>Pings, Pongs, headers, TCP: no way to see them</source>
        <translation>Pings, Pongs, Header, TCP: nicht zu sehen</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>In the page’s script</source>
        <translation>Im Skript der Seite</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>gui::ParameterEdit</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Answer after</source>
        <translation>Antwortet nach</translation>
    </message>
    <message>
        <source>Act after</source>
        <translation>Handelt nach</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>Write in pieces of</source>
        <translation>Schreibt in Stücken von</translation>
    </message>
    <message>
        <source>Gap between</source>
        <translation>Pause dazwischen</translation>
    </message>
    <message>
        <source>Subprotocol</source>
        <translation>Subprotokoll</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Rumpf</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Inhaltstyp</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Allowed Origin</source>
        <translation>Erlaubter Origin</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Fails how often</source>
        <translation>Scheitert wie oft</translation>
    </message>
    <message>
        <source>Fails by</source>
        <translation>Scheitert durch</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>wait for echo, send FIN</source>
        <translation>auf Echo warten, FIN senden</translation>
    </message>
    <message>
        <source>send FIN at once</source>
        <translation>sofort FIN senden</translation>
    </message>
    <message>
        <source>reset TCP (RST)</source>
        <translation>TCP zurücksetzen (RST)</translation>
    </message>
    <message>
        <source>leave TCP open</source>
        <translation>TCP offen lassen</translation>
    </message>
    <message>
        <source>%1/123 B</source>
        <translation>%1/123 B</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Private use</source>
        <translation>Private Nutzung</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>gui::PayloadTab</name>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>The first %1 are shown.</source>
        <translation>Die ersten %1 sind zu sehen.</translation>
    </message>
    <message>
        <source>Load all %1</source>
        <translation>Alle %1 laden</translation>
    </message>
    <message>
        <source>Not valid after inflating, %1</source>
        <translation>Ungültig nach dem Entpacken, %1</translation>
    </message>
    <message>
        <source>Not valid UTF-8, %1</source>
        <translation>Kein gültiges UTF-8, %1</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>binär</translation>
    </message>
    <message>
        <source>%1, valid UTF-8, %2</source>
        <translation>%1, gültiges UTF-8, %2</translation>
    </message>
    <message>
        <source> inflated</source>
        <translation> entpackt</translation>
    </message>
    <message>
        <source>No data in this frame.</source>
        <translation>Keine Daten in diesem Frame.</translation>
    </message>
    <message>
        <source>This row carries no payload.</source>
        <translation>Diese Zeile trägt keine Nutzdaten.</translation>
    </message>
    <message>
        <source>Bytes of %1</source>
        <translation>Bytes von %1</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>offset 0x%1, %2</source>
        <translation>Position 0x%1, %2</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Filter by this value</source>
        <translation>Nach diesem Wert filtern</translation>
    </message>
    <message>
        <source>Save the payload</source>
        <translation>Die Nutzdaten speichern</translation>
    </message>
</context>
<context>
    <name>gui::PreviewView</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>gui::RelayActions</name>
    <message>
        <source>The relay listens on %1. Point your app at it.</source>
        <translation>Das Relay lauscht auf %1. Ihre App dorthin richten.</translation>
    </message>
</context>
<context>
    <name>gui::RelayBar</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
</context>
<context>
    <name>gui::RequestPopup</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>header order of %1</source>
        <translation>Header-Reihenfolge von %1</translation>
    </message>
    <message>
        <source>Type an address first.</source>
        <translation>Zuerst eine Adresse eingeben.</translation>
    </message>
    <message>
        <source>you, not possible in a page</source>
        <translation>Sie, in einer Seite nicht möglich</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>A page’s script cannot set %1. A browser test of this server must pass the token another way.</source>
        <translation>Das Skript einer Seite kann %1 nicht setzen. Ein Browsertest dieses Servers muss das Token anders übergeben.</translation>
    </message>
</context>
<context>
    <name>gui::RowMenu</name>
    <message>
        <source>Copy as hex</source>
        <translation>Als Hex kopieren</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Load into composer</source>
        <translation>In den Editor laden</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Filter by</source>
        <translation>Filtern nach</translation>
    </message>
    <message>
        <source>This kind (%1)</source>
        <translation>Dieser Art (%1)</translation>
    </message>
    <message>
        <source>This direction (%1)</source>
        <translation>Dieser Richtung (%1)</translation>
    </message>
    <message>
        <source>Explain %1…</source>
        <translation>%1 erklären…</translation>
    </message>
</context>
<context>
    <name>gui::RuleEditor</name>
    <message>
        <source>any</source>
        <translation>jeder</translation>
    </message>
    <message>
        <source>1st</source>
        <translation>1.</translation>
    </message>
    <message>
        <source>2nd</source>
        <translation>2.</translation>
    </message>
    <message>
        <source>3rd</source>
        <translation>3.</translation>
    </message>
    <message>
        <source>4th</source>
        <translation>4.</translation>
    </message>
    <message>
        <source>from the 2nd on</source>
        <translation>ab der 2.</translation>
    </message>
    <message>
        <source>from the 3rd on</source>
        <translation>ab der 3.</translation>
    </message>
    <message>
        <source>from the 4th on</source>
        <translation>ab der 4.</translation>
    </message>
    <message>
        <source>peer</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>connection in all</source>
        <translation>Verbindung insgesamt</translation>
    </message>
    <message>
        <source>by its own path</source>
        <translation>nach eigenem Pfad</translation>
    </message>
    <message>
        <source>No behaviour has this address.</source>
        <translation>Kein Verhalten hat diese Adresse.</translation>
    </message>
</context>
<context>
    <name>gui::RuleModel</name>
    <message>
        <source>by its own path</source>
        <translation>nach eigenem Pfad</translation>
    </message>
    <message>
        <source>Rule %1 is used</source>
        <translation>Regel %1 wird verwendet</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Verhalten</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>refuse once</source>
        <translation>einmal ablehnen</translation>
    </message>
    <message>
        <source>send away once</source>
        <translation>einmal wegschicken</translation>
    </message>
    <message>
        <source>drop once</source>
        <translation>einmal abreißen</translation>
    </message>
    <message>
        <source>reset once</source>
        <translation>einmal zurücksetzen</translation>
    </message>
    <message>
        <source>then stay</source>
        <translation>dann bleiben</translation>
    </message>
    <message>
        <source>Rules %1 to %2 make a reconnect test: %3.</source>
        <translation>Regeln %1 bis %2 sind ein Test des Wiederverbindens: %3.</translation>
    </message>
    <message>
        <source>The first rule that matches decides; without one, the path itself does.</source>
        <translation>Die erste passende Regel entscheidet; ohne eine der Pfad selbst.</translation>
    </message>
</context>
<context>
    <name>gui::SecondOpinionCard</name>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signale</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>Zweite Meinung</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Replay the server’s bytes to a real QWebSocket</source>
        <translation>Die Bytes des Servers einem echten QWebSocket vorspielen</translation>
    </message>
</context>
<context>
    <name>gui::SecretModel</name>
    <message>
        <source>kept</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Stellen</translation>
    </message>
</context>
<context>
    <name>gui::SessionActions</name>
    <message>
        <source>The session is not open: nothing was sent.</source>
        <translation>Die Sitzung ist nicht offen: Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Rename the session</source>
        <translation>Die Sitzung umbenennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 wurde entfernt.</translation>
    </message>
    <message>
        <source>Remove all ended</source>
        <translation>Alle beendeten entfernen</translation>
    </message>
    <message>
        <source>Remove all sessions that have ended from the list? What is not saved is lost when Wiretale quits.</source>
        <translation>Alle beendeten Sitzungen aus der Liste entfernen? Was nicht gespeichert ist, geht beim Beenden von Wiretale verloren.</translation>
    </message>
</context>
<context>
    <name>gui::SessionHeader</name>
    <message>
        <source>Connecting.</source>
        <translation>Verbindet.</translation>
    </message>
    <message>
        <source>The page’s script has seen nothing yet.</source>
        <translation>Das Skript der Seite hat noch nichts gesehen.</translation>
    </message>
</context>
<context>
    <name>gui::SessionListModel</name>
    <message>
        <source>From files</source>
        <translation>Aus Dateien</translation>
    </message>
    <message>
        <source>Mock server</source>
        <translation>Mock-Server</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relay</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Ended today</source>
        <translation>Heute beendet</translation>
    </message>
    <message>
        <source>Page code</source>
        <translation>Seiten-Code</translation>
    </message>
    <message>
        <source>%1, page code %2</source>
        <translation>%1, Code der Seite %2</translation>
    </message>
</context>
<context>
    <name>gui::SessionPage</name>
    <message>
        <source>Nothing on the wire yet.</source>
        <translation>Noch nichts auf der Leitung.</translation>
    </message>
    <message>
        <source>No frame matches %1</source>
        <translation>Kein Frame passt zu %1</translation>
    </message>
</context>
<context>
    <name>gui::SessionsPanel</name>
    <message>
        <source>Two</source>
        <translation>Zwei</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>Drei</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>Vier</translation>
    </message>
    <message>
        <source>Five</source>
        <translation>Fünf</translation>
    </message>
    <message>
        <source>Six</source>
        <translation>Sechs</translation>
    </message>
    <message>
        <source>Seven</source>
        <translation>Sieben</translation>
    </message>
    <message>
        <source>Eight</source>
        <translation>Acht</translation>
    </message>
    <message>
        <source>Nine</source>
        <translation>Neun</translation>
    </message>
    <message>
        <source>Ten</source>
        <translation>Zehn</translation>
    </message>
    <message>
        <source>Eleven</source>
        <translation>Elf</translation>
    </message>
    <message>
        <source>Twelve</source>
        <translation>Zwölf</translation>
    </message>
    <message>
        <source>%1 causes, one code: &lt;b&gt;%2&lt;/b&gt;</source>
        <translation>%1 Ursachen, ein Code: &lt;b&gt;%2&lt;/b&gt;</translation>
    </message>
</context>
<context>
    <name>gui::SettingsDialog</name>
    <message>
        <source>Follow the system</source>
        <translation>Dem System folgen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Unten</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Folder of close codes</source>
        <translation>Ordner der Close-Codes</translation>
    </message>
</context>
<context>
    <name>gui::ShortcutsDialog</name>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>gui::SituationFunnel</name>
    <message>
        <source>Host name not found</source>
        <translation>Hostname nicht gefunden</translation>
    </message>
    <message>
        <source>No route to the host</source>
        <translation>Kein Weg zum Host</translation>
    </message>
    <message>
        <source>Port refused the connection</source>
        <translation>Port lehnte die Verbindung ab</translation>
    </message>
    <message>
        <source>TLS failed, e.g. bad certificate</source>
        <translation>TLS gescheitert, z. B. Zertifikat</translation>
    </message>
    <message>
        <source>Handshake refused, e.g. 403</source>
        <translation>Handshake abgelehnt, z. B. 403</translation>
    </message>
    <message>
        <source>Handshake answer not acceptable</source>
        <translation>Antwort auf den Handshake unannehmbar</translation>
    </message>
    <message>
        <source>Dropped after opening</source>
        <translation>Nach dem Öffnen abgerissen</translation>
    </message>
    <message>
        <source>Seven situations a script cannot tell apart</source>
        <translation>Sieben Fälle, die ein Skript nicht unterscheiden kann</translation>
    </message>
    <message>
        <source>Seven situations, this session: %1</source>
        <translation>Sieben Fälle, diese Sitzung: %1</translation>
    </message>
    <message>
        <source>Seven situations, none of them is this session’s</source>
        <translation>Sieben Fälle, keiner ist der dieser Sitzung</translation>
    </message>
    <message>
        <source>open first</source>
        <translation>zuerst open</translation>
    </message>
    <message>
        <source>in all seven cases</source>
        <translation>in allen sieben Fällen</translation>
    </message>
</context>
<context>
    <name>gui::StatusLine</name>
    <message>
        <source>hidden from the page’s script</source>
        <translation>dem Skript der Seite verborgen</translation>
    </message>
    <message>
        <source>Secrets masked in exports</source>
        <translation>Geheimnisse in Exporten maskiert</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Maskiert</translation>
    </message>
    <message>
        <source>Memory %1</source>
        <translation>Speicher %1</translation>
    </message>
    <message>
        <source>Predictions checked with %1</source>
        <translation>Vorhersagen geprüft mit %1</translation>
    </message>
</context>
<context>
    <name>gui::Style</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>gui::TimelineModel</name>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Time, s</source>
        <translation>Zeit, s</translation>
    </message>
    <message>
        <source>Client	Server</source>
        <translation>Client	Server</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Page’s script</source>
        <translation>Skript der Seite</translation>
    </message>
    <message>
        <source>Frame %1</source>
        <translation>Frame %1</translation>
    </message>
    <message>
        <source>to server</source>
        <translation>zum Server</translation>
    </message>
    <message>
        <source>from server</source>
        <translation>vom Server</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 Sekunden</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>not told to the page</source>
        <translation>der Seite nicht gesagt</translation>
    </message>
    <message>
        <source>page gets %1</source>
        <translation>die Seite bekommt %1</translation>
    </message>
    <message>
        <source>Chapter %1</source>
        <translation>Kapitel %1</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>gui::TreeModel</name>
    <message>
        <source>object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>array</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>string</source>
        <translation>Zeichenkette</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>boolean</source>
        <translation>Wahrheitswert</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%n Schlüssel</numerusform>
            <numerusform>%n Schlüssel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
</context>
<context>
    <name>gui::ViewActions</name>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Zeit</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Bytes</source>
        <translation>&amp;Bytes</translation>
    </message>
    <message>
        <source>&amp;Page’s script</source>
        <translation>&amp;Skript der Seite</translation>
    </message>
    <message>
        <source>Go to frame</source>
        <translation>Gehe zu Frame</translation>
    </message>
    <message>
        <source>Number in the # column</source>
        <translation>Nummer in der Spalte #</translation>
    </message>
</context>
<context>
    <name>gui::Waterfall</name>
    <message>
        <source>Phases of the connect and the opening handshake</source>
        <translation>Phasen des Verbindens und des Eröffnungs-Handshakes</translation>
    </message>
    <message>
        <source>%1 from %2, %3</source>
        <translation>%1 ab %2, %3</translation>
    </message>
</context>
<context>
    <name>gui::WelcomePage</name>
    <message>
        <source>Run all eight</source>
        <translation>Alle acht abspielen</translation>
    </message>
    <message>
        <source>Run the demo (Ctrl+D)</source>
        <translation>Die Demo abspielen (Strg+D)</translation>
    </message>
    <message>
        <source>Start with the demo</source>
        <translation>Mit der Demo beginnen</translation>
    </message>
    <message>
        <source>eight short sessions on this computer; no network is used</source>
        <translation>acht kurze Sitzungen auf diesem Rechner; kein Netz wird benutzt</translation>
    </message>
    <message>
        <source>Or bring your own</source>
        <translation>Oder Eigenes mitbringen</translation>
    </message>
</context>
<context>
    <name>gui::WireBitsTab</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>This row is not a frame.</source>
        <translation>Diese Zeile ist kein Frame.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>gui::WireLines</name>
    <message>
        <source>Close without a code</source>
        <translation>Close ohne Code</translation>
    </message>
    <message>
        <source>%1 messages, %2</source>
        <translation>%1 Nachrichten, %2</translation>
    </message>
    <message>
        <source>%1 Pings and Pongs</source>
        <translation>%1 Pings und Pongs</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 port %2: %3</source>
        <translation>%1 Port %2: %3</translation>
    </message>
    <message>
        <source>FIN from the server at %1</source>
        <translation>FIN vom Server bei %1</translation>
    </message>
    <message>
        <source>RST from the server at %1</source>
        <translation>RST vom Server bei %1</translation>
    </message>
    <message>
        <source>RST from the client at %1</source>
        <translation>RST vom Client bei %1</translation>
    </message>
    <message>
        <source>, never reaches the script</source>
        <translation>, erreicht das Skript nie</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>Auf der Leitung</translation>
    </message>
    <message>
        <source>%1 (masked)</source>
        <translation>%1 (maskiert)</translation>
    </message>
</context>
<context>
    <name>gui::WirePageFooter</name>
    <message>
        <source>On the wire</source>
        <translation>Auf der Leitung</translation>
    </message>
    <message>
        <source>In the page</source>
        <translation>In der Seite</translation>
    </message>
    <message>
        <source>On the wire: %1. In the page: %2</source>
        <translation>Auf der Leitung: %1. In der Seite: %2</translation>
    </message>
</context>
<context>
    <name>gui::Workspace</name>
    <message>
        <source>There is no WebSocket session in it.</source>
        <translation>Darin steht keine WebSocket-Sitzung.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The tale of a WebSocket session, told from the wire</source>
        <translation>Die Geschichte einer WebSocket-Sitzung, von der Leitung erzählt</translation>
    </message>
    <message>
        <source>Session files to open</source>
        <translation>Zu öffnende Sitzungsdateien</translation>
    </message>
</context>
</TS>

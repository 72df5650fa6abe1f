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
            <source>measured, %1</source>
            <translation>gemessen, %1</translation>
        </message>
        <message>
            <source>predicted</source>
            <translation>vorhergesagt</translation>
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
            <source>Stopped. Start it and use any path.</source>
            <translation>Angehalten. Starten und einen beliebigen Pfad nehmen.</translation>
        </message>
        <message>
            <source>Clients</source>
            <translation>Clients</translation>
        </message>
        <message>
            <source>%1 live, %2 ended</source>
            <translation>%1 offen, %2 beendet</translation>
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
            <source>After messages</source>
            <translation>Nach Nachrichten</translation>
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
            <source>private use</source>
            <translation>private Verwendung</translation>
        </message>
        <message>
            <source>%1/123 B</source>
            <translation>%1/123 B</translation>
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
</TS>

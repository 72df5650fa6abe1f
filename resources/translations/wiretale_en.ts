<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>RequestDraft</name>
        <message numerus="yes">
            <source>%n headers</source>
            <translation>
                <numerusform>%n header</numerusform>
                <numerusform>%n headers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n subprotocols</source>
            <translation>
                <numerusform>%n subprotocol</numerusform>
                <numerusform>%n subprotocols</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SessionWords</name>
        <message numerus="yes">
            <source>%Ln messages</source>
            <translation>
                <numerusform>%Ln message</numerusform>
                <numerusform>%Ln messages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gui::MainWindow</name>
        <message numerus="yes">
            <source>%n sessions are open. Close them with 1001 and quit?</source>
            <translation>
                <numerusform>%n session is open. Close it with 1001 and quit?</numerusform>
                <numerusform>%n sessions are open. Close them with 1001 and quit?</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gui::AnswerModel</name>
        <message numerus="yes">
            <source>%n differ(s)</source>
            <translation>
                <numerusform>%n differs</numerusform>
                <numerusform>%n differ</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gui::CloseCodesDialog</name>
        <message numerus="yes">
            <source>%n code(s) or range(s)</source>
            <translation>
                <numerusform>%n code or range</numerusform>
                <numerusform>%n codes or ranges</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gui::ExportDialog</name>
        <message numerus="yes">
            <source>Whole session, %n frame(s)</source>
            <translation>
                <numerusform>Whole session, %n frame</numerusform>
                <numerusform>Whole session, %n frames</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) masked</source>
            <translation>
                <numerusform>%n place masked</numerusform>
                <numerusform>%n places masked</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gui::OverviewStrip</name>
        <message numerus="yes">
            <source>%n problem(s), the first at %1</source>
            <translation>
                <numerusform>%n problem, the first at %1</numerusform>
                <numerusform>%n problems, the first at %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gui::TreeModel</name>
        <message numerus="yes">
            <source>%n keys</source>
            <translation>
                <numerusform>%n key</numerusform>
                <numerusform>%n keys</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n items</source>
            <translation>
                <numerusform>%n item</numerusform>
                <numerusform>%n items</numerusform>
            </translation>
        </message>
    </context>
</TS>

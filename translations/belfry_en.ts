<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>belfry::ui::BulkBar</name>
        <message numerus="yes">
            <source>%n ticked</source>
            <comment>rows of a list</comment>
            <translation>
                <numerusform>%n ticked</numerusform>
                <numerusform>%n ticked</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::ErrorText</name>
        <message numerus="yes">
            <source>There were too many tries to sign in. Wait %n seconds and try again.</source>
            <translation>
                <numerusform>There were too many tries to sign in. Wait %n second and try again.</numerusform>
                <numerusform>There were too many tries to sign in. Wait %n seconds and try again.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::shell::CloseQuestion</name>
        <message numerus="yes">
            <source>%n messages leave when Belfry runs again.</source>
            <translation>
                <numerusform>%n message leaves when Belfry runs again.</numerusform>
                <numerusform>%n messages leave when Belfry runs again.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::shell::StatusLine</name>
        <message numerus="yes">
            <source>%n to approve</source>
            <comment>messages</comment>
            <translation>
                <numerusform>%n to approve</numerusform>
                <numerusform>%n to approve</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n need a decision</source>
            <comment>messages</comment>
            <translation>
                <numerusform>%n needs a decision</numerusform>
                <numerusform>%n need a decision</numerusform>
            </translation>
        </message>
    </context>
</TS>

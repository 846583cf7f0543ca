<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Busy</name>
    <message numerus="yes">
        <source>About %n minutes left.</source>
        <translation>
            <numerusform>About %n minute left.</numerusform>
            <numerusform>About %n minutes left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseloadPage</name>
    <message numerus="yes">
        <source>%n answered without a code</source>
        <translation>
            <numerusform>%n answered without a code</numerusform>
            <numerusform>%n answered without a code</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new answer sheet(s) since you last looked</source>
        <translation>
            <numerusform>%n new answer sheet since you last looked</numerusform>
            <numerusform>%n new answer sheets since you last looked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommentPage</name>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>%n character left</numerusform>
            <numerusform>%n characters left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeepingPage</name>
    <message numerus="yes">
        <source>%n answer sheet(s) destroyed.</source>
        <translation>
            <numerusform>%n answer sheet destroyed.</numerusform>
            <numerusform>%n answer sheets destroyed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n thing to look at</numerusform>
            <numerusform>%n things to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answers are kept for %n month(s).</source>
        <translation>
            <numerusform>Answers are kept for %n month.</numerusform>
            <numerusform>Answers are kept for %n months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answers are kept for %n year(s).</source>
        <translation>
            <numerusform>Answers are kept for %n year.</numerusform>
            <numerusform>Answers are kept for %n years.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SilenceWords</name>
    <message numerus="yes">
        <source>No answers since {date}, usually every %n days.</source>
        <translation>
            <numerusform>No answers since {date}, usually every %n day.</numerusform>
            <numerusform>No answers since {date}, usually every %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answers since {date}, usually every %n months.</source>
        <translation>
            <numerusform>No answers since {date}, usually every %n month.</numerusform>
            <numerusform>No answers since {date}, usually every %n months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answers since {date}, usually every %n weeks.</source>
        <translation>
            <numerusform>No answers since {date}, usually every %n week.</numerusform>
            <numerusform>No answers since {date}, usually every %n weeks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimesPage</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Before a time is over, the page counts down for %n second(s). A touch goes on.</source>
        <translation>
            <numerusform>Before a time is over, the page counts down for %n second. A touch goes on.</numerusform>
            <numerusform>Before a time is over, the page counts down for %n seconds. A touch goes on.</numerusform>
        </translation>
    </message>
</context>
</TS>

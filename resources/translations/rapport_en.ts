<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>belfry::app::Workspace</name>
        <message numerus="yes">
            <source>%n messages were only written to a folder and reached nobody.</source>
            <translation>
                <numerusform>%n message was only written to a folder and reached nobody.</numerusform>
                <numerusform>%n messages were only written to a folder and reached nobody.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Send %n messages that were only written to a folder?</source>
            <translation>
                <numerusform>Send %n message that was only written to a folder?</numerusform>
                <numerusform>Send %n messages that were only written to a folder?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages are in the outbox.</source>
            <translation>
                <numerusform>%n message is in the outbox.</numerusform>
                <numerusform>%n messages are in the outbox.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>This computer sends now. %n messages are held.</source>
            <translation>
                <numerusform>This computer sends now. %n message is held.</numerusform>
                <numerusform>This computer sends now. %n messages are held.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages were sent.</source>
            <translation>
                <numerusform>%n message was sent.</numerusform>
                <numerusform>%n messages were sent.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages were written to the folder.</source>
            <translation>
                <numerusform>%n message was written to the folder.</numerusform>
                <numerusform>%n messages were written to the folder.</numerusform>
            </translation>
        </message>
    </context>
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
        <name>belfry::ui::ImportDonePage</name>
        <message numerus="yes">
            <source>%n row(s) of the list are done.</source>
            <translation>
                <numerusform>%n row of the list is done.</numerusform>
                <numerusform>%n rows of the list are done.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::ImportPreviewPage</name>
        <message numerus="yes">
            <source>%n new student(s) would be added.</source>
            <translation>
                <numerusform>%n new student would be added.</numerusform>
                <numerusform>%n new students would be added.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Faulty %n</source>
            <translation>
                <numerusform>Faulty %n</numerusform>
                <numerusform>Faulty %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>New %n</source>
            <translation>
                <numerusform>New %n</numerusform>
                <numerusform>New %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Updated %n</source>
            <translation>
                <numerusform>Updated %n</numerusform>
                <numerusform>Updated %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Unchanged %n</source>
            <translation>
                <numerusform>Unchanged %n</numerusform>
                <numerusform>Unchanged %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not imported %n</source>
            <translation>
                <numerusform>Not imported %n</numerusform>
                <numerusform>Not imported %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n</source>
            <translation>
                <numerusform>All %n</numerusform>
                <numerusform>All %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::ImportText</name>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n row</numerusform>
                <numerusform>%n rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n column(s)</source>
            <translation>
                <numerusform>%n column</numerusform>
                <numerusform>%n columns</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::ListExport</name>
        <message numerus="yes">
            <source>Read %n row(s)</source>
            <translation>
                <numerusform>Read %n row</numerusform>
                <numerusform>Read %n rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) were written.</source>
            <translation>
                <numerusform>%n row was written.</numerusform>
                <numerusform>%n rows were written.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) are too many to print.</source>
            <translation>
                <numerusform>%n row is too many to print.</numerusform>
                <numerusform>%n rows are too many to print.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::SendCredentialsDialog</name>
        <message numerus="yes">
            <source>%n message(s) will be put into the outbox.</source>
            <translation>
                <numerusform>%n message will be put into the outbox.</numerusform>
                <numerusform>%n messages will be put into the outbox.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) get nothing:</source>
            <translation>
                <numerusform>%n person gets nothing:</numerusform>
                <numerusform>%n people get nothing:</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::SmsEditor</name>
        <message numerus="yes">
            <source>%1 / %2, %n SMS</source>
            <extracomment>characters used, characters that fit, number of SMS</extracomment>
            <translation>
                <numerusform>%1 / %2, %n SMS</numerusform>
                <numerusform>%1 / %2, %n SMS</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 / %2, %n SMS, %3</source>
            <extracomment>characters used, characters that fit, number of SMS, price</extracomment>
            <translation>
                <numerusform>%1 / %2, %n SMS, %3</numerusform>
                <numerusform>%1 / %2, %n SMS, %3</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::compose::AttachmentsRow</name>
        <message numerus="yes">
            <source>%n file(s) could not be attached.</source>
            <translation>
                <numerusform>%n file could not be attached.</numerusform>
                <numerusform>%n files could not be attached.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::compose::ComposeWindow</name>
        <message numerus="yes">
            <source>You approve %n messages at once.</source>
            <translation>
                <numerusform>You approve %n message at once.</numerusform>
                <numerusform>You approve %n messages at once.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) are in the outbox and wait for approval.</source>
            <translation>
                <numerusform>%n message is in the outbox and waits for approval.</numerusform>
                <numerusform>%n messages are in the outbox and wait for approval.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages are in the outbox.</source>
            <translation>
                <numerusform>%n message is in the outbox.</numerusform>
                <numerusform>%n messages are in the outbox.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::compose::ComposeWords</name>
        <message numerus="yes">
            <source>%n e-mail(s)</source>
            <translation>
                <numerusform>%n e-mail</numerusform>
                <numerusform>%n e-mails</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n SMS</source>
            <translation>
                <numerusform>%n SMS</numerusform>
                <numerusform>%n SMS</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n system message(s)</source>
            <translation>
                <numerusform>%n system message</numerusform>
                <numerusform>%n system messages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n skipped</source>
            <translation>
                <numerusform>%n skipped</numerusform>
                <numerusform>%n skipped</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>This goes to very many: %n messages.</source>
            <translation>
                <numerusform>This goes to very many: %n message.</numerusform>
                <numerusform>This goes to very many: %n messages.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::compose::LeftOutTable</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::compose::PersonsDialog</name>
        <message numerus="yes">
            <source>%n more: type more of the name.</source>
            <translation>
                <numerusform>%n more: type more of the name.</numerusform>
                <numerusform>%n more: type more of the name.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::compose::RecipientsEdit</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::compose::RecipientsList</name>
        <message numerus="yes">
            <source>%n taken out by hand.</source>
            <translation>
                <numerusform>%n taken out by hand.</numerusform>
                <numerusform>%n taken out by hand.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::contracts::ContractCard</name>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n day late</numerusform>
                <numerusform>%n days late</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::contracts::ContractDialog</name>
        <message numerus="yes">
            <source>%n instalment(s), %1 together</source>
            <translation>
                <numerusform>%n instalment, %1 together</numerusform>
                <numerusform>%n instalments, %1 together</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::contracts::ContractImportDialog</name>
        <message numerus="yes">
            <source>&amp;Import %n contract(s)</source>
            <translation>
                <numerusform>&amp;Import %n contract</numerusform>
                <numerusform>&amp;Import %n contracts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::contracts::ContractsPage</name>
        <message numerus="yes">
            <source>%n in arrears</source>
            <translation>
                <numerusform>%n in arrears</numerusform>
                <numerusform>%n in arrears</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::groups::AddStudentsDialog</name>
        <message numerus="yes">
            <source>&amp;Add %n student(s)</source>
            <translation>
                <numerusform>&amp;Add %n student</numerusform>
                <numerusform>&amp;Add %n students</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::groups::GroupCard</name>
        <message numerus="yes">
            <source>%n student(s)</source>
            <translation>
                <numerusform>%n student</numerusform>
                <numerusform>%n students</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Students %n</source>
            <translation>
                <numerusform>Students %n</numerusform>
                <numerusform>Students %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n have not got them yet.</source>
            <translation>
                <numerusform>%n has not got them yet.</numerusform>
                <numerusform>%n have not got them yet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n student(s)</source>
            <translation>
                <numerusform>%1: %n student</numerusform>
                <numerusform>%1: %n students</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) are in the outbox.</source>
            <translation>
                <numerusform>%n message is in the outbox.</numerusform>
                <numerusform>%n messages are in the outbox.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 %n person(s) get nothing.</source>
            <extracomment>%1 is the sentence before: how many messages are in the outbox</extracomment>
            <translation>
                <numerusform>%1 %n person gets nothing.</numerusform>
                <numerusform>%1 %n people get nothing.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Make new passwords for %n student(s)?</source>
            <translation>
                <numerusform>Make a new password for %n student?</numerusform>
                <numerusform>Make new passwords for %n students?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Make %n new password(s)</source>
            <translation>
                <numerusform>Make %n new password</numerusform>
                <numerusform>Make %n new passwords</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new password(s) are made. Send them now?</source>
            <translation>
                <numerusform>%n new password is made. Send it now?</numerusform>
                <numerusform>%n new passwords are made. Send them now?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n slip(s) are printed. When a slip is handed over, note it in the student's card.</source>
            <translation>
                <numerusform>%n slip is printed. When it is handed over, note it in the student's card.</numerusform>
                <numerusform>%n slips are printed. When a slip is handed over, note it in the student's card.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Take %n student(s) out of the group?</source>
            <translation>
                <numerusform>Take %n student out of the group?</numerusform>
                <numerusform>Take %n students out of the group?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Take out %n student(s)</source>
            <translation>
                <numerusform>Take out %n student</numerusform>
                <numerusform>Take out %n students</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::groups::GroupsPage</name>
        <message numerus="yes">
            <source>%n group(s)</source>
            <translation>
                <numerusform>%n group</numerusform>
                <numerusform>%n groups</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::groups::LessonDialog</name>
        <message numerus="yes">
            <source>%n by e-mail</source>
            <translation>
                <numerusform>%n by e-mail</numerusform>
                <numerusform>%n by e-mail</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n by SMS</source>
            <translation>
                <numerusform>%n by SMS</numerusform>
                <numerusform>%n by SMS</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n in the inbox</source>
            <translation>
                <numerusform>%n in the inbox</numerusform>
                <numerusform>%n in the inbox</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cannot be reached: no consent, address or number.</source>
            <translation>
                <numerusform>%n cannot be reached: no consent, address or number.</numerusform>
                <numerusform>%n cannot be reached: no consent, address or number.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::outbox::OutboxPage</name>
        <message numerus="yes">
            <source>To approve %n</source>
            <translation>
                <numerusform>To approve %n</numerusform>
                <numerusform>To approve %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Waiting %n</source>
            <translation>
                <numerusform>Waiting %n</numerusform>
                <numerusform>Waiting %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not sent %n</source>
            <translation>
                <numerusform>Not sent %n</numerusform>
                <numerusform>Not sent %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Needs a decision %n</source>
            <translation>
                <numerusform>Needs a decision %n</numerusform>
                <numerusform>Needs a decision %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Approve %n</source>
            <translation>
                <numerusform>&amp;Approve %n</numerusform>
                <numerusform>&amp;Approve %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n message</numerusform>
                <numerusform>%n messages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Approve %n message(s)?</source>
            <translation>
                <numerusform>Approve %n message?</numerusform>
                <numerusform>Approve %n messages?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Approve %n</source>
            <translation>
                <numerusform>Approve %n</numerusform>
                <numerusform>Approve %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Reject %n message(s)?</source>
            <translation>
                <numerusform>Reject %n message?</numerusform>
                <numerusform>Reject %n messages?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Cancel %n message(s)?</source>
            <translation>
                <numerusform>Cancel %n message?</numerusform>
                <numerusform>Cancel %n messages?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Cancel %n message(s)</source>
            <translation>
                <numerusform>Cancel %n message</numerusform>
                <numerusform>Cancel %n messages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Release %n message(s)?</source>
            <translation>
                <numerusform>Release %n message?</numerusform>
                <numerusform>Release %n messages?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Send %n message(s) again?</source>
            <translation>
                <numerusform>Send %n message again?</numerusform>
                <numerusform>Send %n messages again?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) could not be changed.</source>
            <translation>
                <numerusform>%n message could not be changed.</numerusform>
                <numerusform>%n messages could not be changed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Send %n message(s) now anyway?</source>
            <translation>
                <numerusform>Send %n message now anyway?</numerusform>
                <numerusform>Send %n messages now anyway?</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::settings::BackupPage</name>
        <message numerus="yes">
            <source> day(s)</source>
            <extracomment>behind a number: "7 days"</extracomment>
            <translation>
                <numerusform> day</numerusform>
                <numerusform> days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::settings::HoursPage</name>
        <message numerus="yes">
            <source>%n message(s) wait, and the hours never open: nothing leaves.</source>
            <translation>
                <numerusform>%n message waits, and the hours never open: nothing leaves.</numerusform>
                <numerusform>%n messages wait, and the hours never open: nothing leaves.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) will have left by %1.</source>
            <extracomment>%1 is a date and time; %n messages wait</extracomment>
            <translation>
                <numerusform>%n message will have left by %1.</numerusform>
                <numerusform>%n messages will have left by %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s): %1 %2, the rest from %3, the last one by %4.</source>
            <extracomment>%n messages wait; %1 leave on %2 ("today"), the others from %3 on, the last one leaves at %4</extracomment>
            <translation>
                <numerusform>%n message: %1 %2, the rest from %3, the last one by %4.</numerusform>
                <numerusform>%n messages: %1 %2, the rest from %3, the last one by %4.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n a minute</source>
            <translation>
                <numerusform>%n a minute</numerusform>
                <numerusform>%n a minute</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n an hour</source>
            <translation>
                <numerusform>%n an hour</numerusform>
                <numerusform>%n an hour</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n a day</source>
            <translation>
                <numerusform>%n a day</numerusform>
                <numerusform>%n a day</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Remove %n day(s) off?</source>
            <translation>
                <numerusform>Remove %n day off?</numerusform>
                <numerusform>Remove %n days off?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n public holiday(s) entered.</source>
            <translation>
                <numerusform>%n public holiday entered.</numerusform>
                <numerusform>%n public holidays entered.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) off are new, %1 were replaced.</source>
            <translation>
                <numerusform>%n day off is new, %1 were replaced.</numerusform>
                <numerusform>%n days off are new, %1 were replaced.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::settings::MailPage</name>
        <message numerus="yes">
            <source>%n message(s) that waited for approval with the former sender were cancelled; make them anew.</source>
            <translation>
                <numerusform>%n message that waited for approval with the former sender was cancelled; make it anew.</numerusform>
                <numerusform>%n messages that waited for approval with the former sender were cancelled; make them anew.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n approved message(s) with the former sender need a decision in the outbox.</source>
            <translation>
                <numerusform>%n approved message with the former sender needs a decision in the outbox.</numerusform>
                <numerusform>%n approved messages with the former sender need a decision in the outbox.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) fit the sender again and go on.</source>
            <translation>
                <numerusform>%n message fits the sender again and goes on.</numerusform>
                <numerusform>%n messages fit the sender again and go on.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) that wait for approval have the new sender now.</source>
            <translation>
                <numerusform>%n message that waits for approval has the new sender now.</numerusform>
                <numerusform>%n messages that wait for approval have the new sender now.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::settings::NotificationsPage</name>
        <message numerus="yes">
            <source> day(s) before</source>
            <extracomment>behind a number: "3 days before"</extracomment>
            <translation>
                <numerusform> day before</numerusform>
                <numerusform> days before</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source> day(s)</source>
            <extracomment>behind a number: "3 days"</extracomment>
            <translation>
                <numerusform> day</numerusform>
                <numerusform> days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) are told to people.</source>
            <translation>
                <numerusform>%n event is told to people.</numerusform>
                <numerusform>%n events are told to people.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 %n are silent: no channel is lit.</source>
            <extracomment>%1 is the sentence before: how many events are told</extracomment>
            <translation>
                <numerusform>%1 %n is silent: no channel is lit.</numerusform>
                <numerusform>%1 %n are silent: no channel is lit.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::settings::RolesPage</name>
        <message numerus="yes">
            <source>%1 (%n person(s))</source>
            <extracomment>a role and how many persons have it</extracomment>
            <translation>
                <numerusform>%1 (%n person)</numerusform>
                <numerusform>%1 (%n persons)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) have it and lose it.</source>
            <translation>
                <numerusform>%n person has it and loses it.</numerusform>
                <numerusform>%n persons have it and lose it.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::settings::SecurityPage</name>
        <message numerus="yes">
            <source> minute(s)</source>
            <extracomment>behind a number: "5 minutes"</extracomment>
            <translation>
                <numerusform> minute</numerusform>
                <numerusform> minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::settings::SendingPage</name>
        <message numerus="yes">
            <source>This computer sends now. %n message(s) are held: release them in the outbox.</source>
            <translation>
                <numerusform>This computer sends now. %n message is held: release it in the outbox.</numerusform>
                <numerusform>This computer sends now. %n messages are held: release them in the outbox.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source> minute(s)</source>
            <extracomment>behind a number: "5 minutes"</extracomment>
            <translation>
                <numerusform> minute</numerusform>
                <numerusform> minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::settings::SettingsSection</name>
        <message numerus="yes">
            <source>Saved. %n message(s) with the former sender's address were stopped: look under Outbox, Not sent.</source>
            <translation>
                <numerusform>Saved. %n message with the former sender's address was stopped: look under Outbox, Not sent.</numerusform>
                <numerusform>Saved. %n messages with the former sender's address were stopped: look under Outbox, Not sent.</numerusform>
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
        <name>belfry::ui::shell::PasswordHint</name>
        <message numerus="yes">
            <source>The password needs %n more characters: 15 are the least.</source>
            <translation>
                <numerusform>The password needs %n more character: 15 are the least.</numerusform>
                <numerusform>The password needs %n more characters: 15 are the least.</numerusform>
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
    <context>
        <name>belfry::ui::students::ConsentDialog</name>
        <message numerus="yes">
            <source>%n person(s) have agreed to</source>
            <translation>
                <numerusform>%n person has agreed to</numerusform>
                <numerusform>%n people have agreed to</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::students::DuplicatesDialog</name>
        <message numerus="yes">
            <source>&amp;Back to %n open pair(s)</source>
            <translation>
                <numerusform>&amp;Back to %n open pair</numerusform>
                <numerusform>&amp;Back to %n open pairs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s) &amp;told apart</source>
            <translation>
                <numerusform>%n pair &amp;told apart</numerusform>
                <numerusform>%n pairs &amp;told apart</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::students::InboxSection</name>
        <message numerus="yes">
            <source>Show all %n system message(s)</source>
            <translation>
                <numerusform>Show %n system message</numerusform>
                <numerusform>Show all %n system messages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::students::NoteDialog</name>
        <message numerus="yes">
            <source>A note has %n character(s) at most.</source>
            <translation>
                <numerusform>A note has %n character at most.</numerusform>
                <numerusform>A note has %n characters at most.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::students::NotesSection</name>
        <message numerus="yes">
            <source>Show all %n note(s)</source>
            <translation>
                <numerusform>Show %n note</numerusform>
                <numerusform>Show all %n notes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::students::PersonCommands</name>
        <message numerus="yes">
            <source>Make a new password for %n person(s)?</source>
            <translation>
                <numerusform>Make a new password for %n person?</numerusform>
                <numerusform>Make new passwords for %n people?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Make new passwords</source>
            <translation>
                <numerusform>Make a new password</numerusform>
                <numerusform>Make new passwords</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Archive %n person(s)?</source>
            <translation>
                <numerusform>Archive %n person?</numerusform>
                <numerusform>Archive %n people?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Archive %n</source>
            <translation>
                <numerusform>Archive %n</numerusform>
                <numerusform>Archive %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s) were told apart before: they are not the same person.</source>
            <translation>
                <numerusform>%n pair was told apart before: they are not the same person.</numerusform>
                <numerusform>%n pairs were told apart before: they are not the same person.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::students::PersonsExport</name>
        <message numerus="yes">
            <source>%n person(s) are written to a file. That is recorded. Type your own password to go on.</source>
            <translation>
                <numerusform>%n person is written to a file. That is recorded. Type your own password to go on.</numerusform>
                <numerusform>%n people are written to a file. That is recorded. Type your own password to go on.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>belfry::ui::today::TodayPage</name>
        <message numerus="yes">
            <source>sent today</source>
            <translation>
                <numerusform>sent today</numerusform>
                <numerusform>sent today</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>need a decision</source>
            <translation>
                <numerusform>needs a decision</numerusform>
                <numerusform>need a decision</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) need a decision</source>
            <translation>
                <numerusform>%n message needs a decision</numerusform>
                <numerusform>%n messages need a decision</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) to approve</source>
            <translation>
                <numerusform>%n message to approve</numerusform>
                <numerusform>%n messages to approve</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) not sent</source>
            <translation>
                <numerusform>%n message not sent</numerusform>
                <numerusform>%n messages not sent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) were only written to a folder</source>
            <translation>
                <numerusform>%n message was only written to a folder</numerusform>
                <numerusform>%n messages were only written to a folder</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n student(s) without credentials</source>
            <translation>
                <numerusform>%n student without credentials</numerusform>
                <numerusform>%n students without credentials</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) wait for the sending hours</source>
            <translation>
                <numerusform>%n message waits for the sending hours</numerusform>
                <numerusform>%n messages wait for the sending hours</numerusform>
            </translation>
        </message>
    </context>
</TS>

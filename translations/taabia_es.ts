<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>SaleCells</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the cash back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%1 DH</source>
        <comment>an amount of money; the number only picks the plural form</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 s ago</source>
        <comment>seconds; the number only picks the plural form</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 min ago</source>
        <comment>minutes; the number only picks the plural form</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 h ago</source>
        <comment>hours; the number only picks the plural form</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days ago</source>
        <comment>days; the number only picks the plural form</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number unavailable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider error, waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider trouble, waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last try, waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now WhatsApp credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second try soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider gives the status as unknown. This is not final.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recharge is waiting in the provider&apos;s queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider is carrying out the recharge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recharge was delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider says that this line does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider says that the amount is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider says that the operation failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider says that this number is not available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider reports an internal error. This is not final.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider reports an internal problem. This is not final.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider says that the offer is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider refunded the price to the balance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider says that this number is suspended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last try was made and is waiting to be confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider is verifying the recharge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recharge was delivered as WhatsApp credit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recharge was converted to WhatsApp credit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider is preparing a second try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider is making a second try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider gives status %1, which nobody has documented. It is not taken as final.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the cash back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never found out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been charged so far. The sale is saved and about to be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was charged. This sale was never sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known yet whether this sale is charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider has received this sale and has not finished it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recharge failed: it was not delivered and not charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider took this sale back and refunded its price to your balance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether this sale was charged, and it is too old for the till to find out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether this sale was charged. The provider has another recharge under its reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the number with the customer, then sell again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another amount, then sell again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another promo, then sell again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer has to ask the operator about this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can sell it again, or give the customer the cash back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the customer still wants it, make a new sale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not sell it again: the till keeps asking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not sell it again: the till keeps asking until it is final.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is marked as dealt with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not sell it again: press “Check now”, or ask the provider and give the reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not sell it again: ask the provider and give the reference, then mark it as dealt with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the customer the cash back, then mark it as dealt with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider had said before that it failed. If you sold it again or gave the cash back, settle that with the customer, then mark it as dealt with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused, not charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not leave the till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has not enough balance: top it up, then sell again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider has suspended the account: call the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider does not allow this internet address: ask the provider to add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client code or the API key did not reach the provider: enter both again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider does not accept the client code or the API key: check both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider already has a recharge with this reference: the till asks what became of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has reached its limit for today: ask the provider, or sell again tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider does not find this recharge. That does not prove that it never arrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider wants a webhook address: enter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider does not accept this webhook address: check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider could not save the webhook address: try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider refused and gave no reason: call the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider refused and says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider refused with code %1, which the till does not know: call the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider refused with code %1, which the till does not know. It says: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection to the provider: check the internet line. The till tries again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider did not answer in time. The till tries again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke before the answer came. The till tries again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot prove that it is the provider: check the date of this PC and the internet line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent the till to another address, where it does not go: check the internet line and the server&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s system has a fault. The till tries again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was far too large to be true, so it was not read. The till tries again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer could not be understood. The till tries again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The till stopped waiting for the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No money moved by asking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known yet whether this sale is charged. Do not sell it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was charged. The sale did not leave this PC: check the internet line, then sell again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent and nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier sale of %1 to %2, made at %3, is not settled yet: look at it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier sale like this one is not settled yet: look at it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sale could not be saved on the disk of this PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The till is not ready: wait a moment, then sell again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. This sale is more than 24 hours old, so the same reference must not be sent again: ask the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. The provider&apos;s clock has not told yet how old this sale is: check now, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. The provider has answered for this sale in the meantime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. It could not be saved on the disk of this PC: free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The till cannot write to the disk of this PC. What is not saved is not sent: free some space or check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the till&apos;s data. Only one Taabia may run on it: close the other one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The till&apos;s data is damaged. Do not sell: restore the last backup or call for help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer Taabia has written this data. Install the newer version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This data belongs to another account or another program. Choose another data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sale was changed in the meantime, so nothing more was sent for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sale is not in the till&apos;s data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server refuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection broke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the customer&apos;s number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number has only digits: look at what was typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too short: a mobile number has 10 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too long: a mobile number has 10 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a mobile number: it begins with 06 or 07.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a Moroccan number: only +212 can be recharged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type an amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an amount: type for example 10 or 7,50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many decimals: a centime is the smallest coin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This amount is too large.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taabia::AboutCard</name>
    <message>
        <source>About Taabia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font: Cairo, SIL Open Font License. Icons: Lucide, ISC licence. Qt: GNU Lesser General Public License, version 3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taabia::AccountCard</name>
    <message>
        <source>Account at the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a sale of 10 DH brings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: you neither earn nor lose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: you lose %2 on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: you earn %2 on %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taabia::AmountPicker</name>
    <message>
        <source>Choose an amount, or type another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest amount is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest amount is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taabia::BalanceCard</name>
    <message numerus="yes">
        <source>about %n sale(s) of %1</source>
        <comment>what the balance is enough for</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low balance: below %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) to check</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Read the balance again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the balance again (Ctrl+R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credit limit %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taabia::ChoicesCard</name>
    <message>
        <source>This till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warn when the balance falls below, in DH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 means never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low balance warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>text size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large</source>
        <comment>text size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very large</source>
        <comment>text size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be less than 0.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taabia::ConfirmSheet</name>
    <message>
        <source>Saving the sale…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read this back to the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number to recharge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s margin is negative here: the shop loses about %1 on this sale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taabia::EventTable</name>
    <message>
        <source>None</source>
        <comment>there was no HTTP status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statuses seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to the sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked by our reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked by its reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taabia::HeldBackSheet</name>
    <message>
        <source>Is this the same sale again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>time, amount, state of the earlier sale</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show that sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sell anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taabia::HistoryFilterBar</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number or reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of a number, or the beginning of a reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not final</source>
        <comment>sales that the provider has not finished</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed or refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taabia::LastSaleCard</name>
    <message>
        <source>%1 to %2.</source>
        <comment>amount, phone number of the last sale</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again (same reference)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taabia::LiveSalesCard</name>
    <message>
        <source>Today&apos;s sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sale yet today. The first one will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) · %1</source>
        <comment>of the day</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>taabia::MainWindow</name>
    <message>
        <source>Sell</source>
        <comment>the page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulk</source>
        <comment>the page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <comment>the page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <comment>the page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>the page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) are still under way. They are kept, and asked for again at the next start.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Quit now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taabia — training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TRAINING — no real recharge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The till cannot start. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taabia::NoAccountPage</name>
    <message>
        <source>This till has no account yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To sell for real, start it with the address and the client code that the provider gave the shop, and the API key in the environment variable TAABIA_API_KEY:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To practise, nothing is needed: no money moves, and every outcome can be tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise in training mode</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taabia::QuestionOverlay</name>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taabia::SaleDetailsOverlay</name>
    <message>
        <source>Asking the provider…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the provider once more, then sending again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is marked as dealt with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was sent again with the same reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider has answered just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent for this sale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider has told no status yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statuses seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · promo %3</source>
        <comment>amount, operator, promo</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sale to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I gave the cash back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled with the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the raw replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the raw replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was sent:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to attempt %1, %2:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status %1, %2:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again with the same reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Send again” uses the same reference. The provider accepts a reference only once, so the sale cannot be charged twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider&apos;s reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billed to the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy our reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the provider&apos;s reference</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taabia::SaleForm</name>
    <message>
        <source>Choose the operator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sell %1 to %2</source>
        <comment>amount, phone number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is still missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested by the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another one: %1</source>
        <comment>a key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key %1, then the digit</source>
        <comment>the star key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taabia::SaleHistoryPage</name>
    <message>
        <source>Type at least 3 digits to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 sales</source>
        <comment>the number picks the plural form</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than %1 sales, still counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sale has been made on this till yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sale matches these filters. Clear the filters to see all sales.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales were made or have changed since this list was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sales cannot be shown. They are not lost. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to open a sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taabia::SalesView</name>
    <message>
        <source>Sales history</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taabia::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taabia::ShortcutsOverlay</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on: to what is missing, to the read-back, to the sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back; in the number: empty the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange, Inwi, Maroc Telecom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promo by its code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same sale again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the last sale now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to today&apos;s sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the balance again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next field or group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose within a group, go through a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

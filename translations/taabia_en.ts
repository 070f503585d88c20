<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>SaleCells</name>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Promo</source>
        <translation>Promo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>Being read</translation>
    </message>
    <message>
        <source>Give the cash back</source>
        <translation>Give the cash back</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%1 DH</source>
        <comment>an amount of money; the number only picks the plural form</comment>
        <translation>
            <numerusform>%1 DH</numerusform>
            <numerusform>%1 DH</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>just now</translation>
    </message>
    <message numerus="yes">
        <source>%1 s ago</source>
        <comment>seconds; the number only picks the plural form</comment>
        <translation>
            <numerusform>%1 s ago</numerusform>
            <numerusform>%1 s ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 min ago</source>
        <comment>minutes; the number only picks the plural form</comment>
        <translation>
            <numerusform>%1 min ago</numerusform>
            <numerusform>%1 min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 h ago</source>
        <comment>hours; the number only picks the plural form</comment>
        <translation>
            <numerusform>%1 h ago</numerusform>
            <numerusform>%1 h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days ago</source>
        <comment>days; the number only picks the plural form</comment>
        <translation>
            <numerusform>%1 day ago</numerusform>
            <numerusform>%1 days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown for now</source>
        <translation>Unknown for now</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>In the queue</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>No such line</source>
        <translation>No such line</translation>
    </message>
    <message>
        <source>Wrong amount</source>
        <translation>Wrong amount</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Number unavailable</source>
        <translation>Number unavailable</translation>
    </message>
    <message>
        <source>Provider error, waiting</source>
        <translation>Provider error, waiting</translation>
    </message>
    <message>
        <source>Provider trouble, waiting</source>
        <translation>Provider trouble, waiting</translation>
    </message>
    <message>
        <source>Offer not valid</source>
        <translation>Offer not valid</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Refunded</translation>
    </message>
    <message>
        <source>Number suspended</source>
        <translation>Number suspended</translation>
    </message>
    <message>
        <source>Last try, waiting</source>
        <translation>Last try, waiting</translation>
    </message>
    <message>
        <source>Being verified</source>
        <translation>Being verified</translation>
    </message>
    <message>
        <source>WhatsApp credit</source>
        <translation>WhatsApp credit</translation>
    </message>
    <message>
        <source>Now WhatsApp credit</source>
        <translation>Now WhatsApp credit</translation>
    </message>
    <message>
        <source>Second try soon</source>
        <translation>Second try soon</translation>
    </message>
    <message>
        <source>Second try</source>
        <translation>Second try</translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation>Status %1</translation>
    </message>
    <message>
        <source>The provider gives the status as unknown. This is not final.</source>
        <translation>The provider gives the status as unknown. This is not final.</translation>
    </message>
    <message>
        <source>The recharge is waiting in the provider&apos;s queue.</source>
        <translation>The recharge is waiting in the provider&apos;s queue.</translation>
    </message>
    <message>
        <source>The provider is carrying out the recharge.</source>
        <translation>The provider is carrying out the recharge.</translation>
    </message>
    <message>
        <source>The recharge was delivered.</source>
        <translation>The recharge was delivered.</translation>
    </message>
    <message>
        <source>The provider says that this line does not exist.</source>
        <translation>The provider says that this line does not exist.</translation>
    </message>
    <message>
        <source>The provider says that the amount is wrong.</source>
        <translation>The provider says that the amount is wrong.</translation>
    </message>
    <message>
        <source>The provider says that the operation failed.</source>
        <translation>The provider says that the operation failed.</translation>
    </message>
    <message>
        <source>The provider says that this number is not available.</source>
        <translation>The provider says that this number is not available.</translation>
    </message>
    <message>
        <source>The provider reports an internal error. This is not final.</source>
        <translation>The provider reports an internal error. This is not final.</translation>
    </message>
    <message>
        <source>The provider reports an internal problem. This is not final.</source>
        <translation>The provider reports an internal problem. This is not final.</translation>
    </message>
    <message>
        <source>The provider says that the offer is not valid.</source>
        <translation>The provider says that the offer is not valid.</translation>
    </message>
    <message>
        <source>The provider refunded the price to the balance.</source>
        <translation>The provider refunded the price to the balance.</translation>
    </message>
    <message>
        <source>The provider says that this number is suspended.</source>
        <translation>The provider says that this number is suspended.</translation>
    </message>
    <message>
        <source>The last try was made and is waiting to be confirmed.</source>
        <translation>The last try was made and is waiting to be confirmed.</translation>
    </message>
    <message>
        <source>The provider is verifying the recharge.</source>
        <translation>The provider is verifying the recharge.</translation>
    </message>
    <message>
        <source>The recharge was delivered as WhatsApp credit.</source>
        <translation>The recharge was delivered as WhatsApp credit.</translation>
    </message>
    <message>
        <source>The recharge was converted to WhatsApp credit.</source>
        <translation>The recharge was converted to WhatsApp credit.</translation>
    </message>
    <message>
        <source>The provider is preparing a second try.</source>
        <translation>The provider is preparing a second try.</translation>
    </message>
    <message>
        <source>The provider is making a second try.</source>
        <translation>The provider is making a second try.</translation>
    </message>
    <message>
        <source>The provider gives status %1, which nobody has documented. It is not taken as final.</source>
        <translation>The provider gives status %1, which nobody has documented. It is not taken as final.</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>To be checked</translation>
    </message>
    <message>
        <source>Give the cash back</source>
        <translation>Give the cash back</translation>
    </message>
    <message>
        <source>Delivered after all</source>
        <translation>Delivered after all</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Not sent yet</translation>
    </message>
    <message>
        <source>Never sent</source>
        <translation>Never sent</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Not known yet</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Did not leave</source>
        <translation>Did not leave</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Never found out</source>
        <translation>Never found out</translation>
    </message>
    <message>
        <source>Reference conflict</source>
        <translation>Reference conflict</translation>
    </message>
    <message>
        <source>Nothing has been charged so far. The sale is saved and about to be sent.</source>
        <translation>Nothing has been charged so far. The sale is saved and about to be sent.</translation>
    </message>
    <message>
        <source>Nothing was charged. This sale was never sent.</source>
        <translation>Nothing was charged. This sale was never sent.</translation>
    </message>
    <message>
        <source>It is not known yet whether this sale is charged.</source>
        <translation>It is not known yet whether this sale is charged.</translation>
    </message>
    <message>
        <source>The provider has received this sale and has not finished it.</source>
        <translation>The provider has received this sale and has not finished it.</translation>
    </message>
    <message>
        <source>The recharge failed: it was not delivered and not charged.</source>
        <translation>The recharge failed: it was not delivered and not charged.</translation>
    </message>
    <message>
        <source>The provider took this sale back and refunded its price to your balance.</source>
        <translation>The provider took this sale back and refunded its price to your balance.</translation>
    </message>
    <message>
        <source>It is not known whether this sale was charged, and it is too old for the till to find out.</source>
        <translation>It is not known whether this sale was charged, and it is too old for the till to find out.</translation>
    </message>
    <message>
        <source>It is not known whether this sale was charged. The provider has another recharge under its reference.</source>
        <translation>It is not known whether this sale was charged. The provider has another recharge under its reference.</translation>
    </message>
    <message>
        <source>Check the number with the customer, then sell again.</source>
        <translation>Check the number with the customer, then sell again.</translation>
    </message>
    <message>
        <source>Choose another amount, then sell again.</source>
        <translation>Choose another amount, then sell again.</translation>
    </message>
    <message>
        <source>Choose another promo, then sell again.</source>
        <translation>Choose another promo, then sell again.</translation>
    </message>
    <message>
        <source>The customer has to ask the operator about this number.</source>
        <translation>The customer has to ask the operator about this number.</translation>
    </message>
    <message>
        <source>You can sell it again, or give the customer the cash back.</source>
        <translation>You can sell it again, or give the customer the cash back.</translation>
    </message>
    <message>
        <source>Wait a moment.</source>
        <translation>Wait a moment.</translation>
    </message>
    <message>
        <source>If the customer still wants it, make a new sale.</source>
        <translation>If the customer still wants it, make a new sale.</translation>
    </message>
    <message>
        <source>Do not sell it again: the till keeps asking.</source>
        <translation>Do not sell it again: the till keeps asking.</translation>
    </message>
    <message>
        <source>Do not sell it again: the till keeps asking until it is final.</source>
        <translation>Do not sell it again: the till keeps asking until it is final.</translation>
    </message>
    <message>
        <source>It is marked as dealt with.</source>
        <translation>It is marked as dealt with.</translation>
    </message>
    <message>
        <source>Do not sell it again: press “Check now”, or ask the provider and give the reference.</source>
        <translation>Do not sell it again: press “Check now”, or ask the provider and give the reference.</translation>
    </message>
    <message>
        <source>Do not sell it again: ask the provider and give the reference, then mark it as dealt with.</source>
        <translation>Do not sell it again: ask the provider and give the reference, then mark it as dealt with.</translation>
    </message>
    <message>
        <source>Give the customer the cash back, then mark it as dealt with.</source>
        <translation>Give the customer the cash back, then mark it as dealt with.</translation>
    </message>
    <message>
        <source>The provider had said before that it failed. If you sold it again or gave the cash back, settle that with the customer, then mark it as dealt with.</source>
        <translation>The provider had said before that it failed. If you sold it again or gave the cash back, settle that with the customer, then mark it as dealt with.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>No answer yet</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Refused, not charged</source>
        <translation>Refused, not charged</translation>
    </message>
    <message>
        <source>Did not leave the till</source>
        <translation>Did not leave the till</translation>
    </message>
    <message>
        <source>It may have arrived</source>
        <translation>It may have arrived</translation>
    </message>
    <message>
        <source>The account has not enough balance: top it up, then sell again.</source>
        <translation>The account has not enough balance: top it up, then sell again.</translation>
    </message>
    <message>
        <source>The provider has suspended the account: call the provider.</source>
        <translation>The provider has suspended the account: call the provider.</translation>
    </message>
    <message>
        <source>The provider does not allow this internet address: ask the provider to add it.</source>
        <translation>The provider does not allow this internet address: ask the provider to add it.</translation>
    </message>
    <message>
        <source>The client code or the API key did not reach the provider: enter both again.</source>
        <translation>The client code or the API key did not reach the provider: enter both again.</translation>
    </message>
    <message>
        <source>The provider does not accept the client code or the API key: check both.</source>
        <translation>The provider does not accept the client code or the API key: check both.</translation>
    </message>
    <message>
        <source>The provider already has a recharge with this reference: the till asks what became of it.</source>
        <translation>The provider already has a recharge with this reference: the till asks what became of it.</translation>
    </message>
    <message>
        <source>The account has reached its limit for today: ask the provider, or sell again tomorrow.</source>
        <translation>The account has reached its limit for today: ask the provider, or sell again tomorrow.</translation>
    </message>
    <message>
        <source>The provider does not find this recharge. That does not prove that it never arrives.</source>
        <translation>The provider does not find this recharge. That does not prove that it never arrives.</translation>
    </message>
    <message>
        <source>The provider wants a webhook address: enter one.</source>
        <translation>The provider wants a webhook address: enter one.</translation>
    </message>
    <message>
        <source>The provider does not accept this webhook address: check it.</source>
        <translation>The provider does not accept this webhook address: check it.</translation>
    </message>
    <message>
        <source>The provider could not save the webhook address: try again later.</source>
        <translation>The provider could not save the webhook address: try again later.</translation>
    </message>
    <message>
        <source>The provider refused and gave no reason: call the provider.</source>
        <translation>The provider refused and gave no reason: call the provider.</translation>
    </message>
    <message>
        <source>The provider refused and says: %1</source>
        <translation>The provider refused and says: %1</translation>
    </message>
    <message>
        <source>The provider refused with code %1, which the till does not know: call the provider.</source>
        <translation>The provider refused with code %1, which the till does not know: call the provider.</translation>
    </message>
    <message>
        <source>The provider refused with code %1, which the till does not know. It says: %2</source>
        <translation>The provider refused with code %1, which the till does not know. It says: %2</translation>
    </message>
    <message>
        <source>There is no connection to the provider: check the internet line. The till tries again.</source>
        <translation>There is no connection to the provider: check the internet line. The till tries again.</translation>
    </message>
    <message>
        <source>The provider did not answer in time. The till tries again.</source>
        <translation>The provider did not answer in time. The till tries again.</translation>
    </message>
    <message>
        <source>The connection broke before the answer came. The till tries again.</source>
        <translation>The connection broke before the answer came. The till tries again.</translation>
    </message>
    <message>
        <source>The server cannot prove that it is the provider: check the date of this PC and the internet line.</source>
        <translation>The server cannot prove that it is the provider: check the date of this PC and the internet line.</translation>
    </message>
    <message>
        <source>The server sent the till to another address, where it does not go: check the internet line and the server&apos;s address.</source>
        <translation>The server sent the till to another address, where it does not go: check the internet line and the server&apos;s address.</translation>
    </message>
    <message>
        <source>The provider&apos;s system has a fault. The till tries again.</source>
        <translation>The provider&apos;s system has a fault. The till tries again.</translation>
    </message>
    <message>
        <source>The answer was far too large to be true, so it was not read. The till tries again.</source>
        <translation>The answer was far too large to be true, so it was not read. The till tries again.</translation>
    </message>
    <message>
        <source>The answer could not be understood. The till tries again.</source>
        <translation>The answer could not be understood. The till tries again.</translation>
    </message>
    <message>
        <source>The till stopped waiting for the answer.</source>
        <translation>The till stopped waiting for the answer.</translation>
    </message>
    <message>
        <source>No money moved by asking.</source>
        <translation>No money moved by asking.</translation>
    </message>
    <message>
        <source>It is not known yet whether this sale is charged. Do not sell it again.</source>
        <translation>It is not known yet whether this sale is charged. Do not sell it again.</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>Nothing was charged.</translation>
    </message>
    <message>
        <source>Nothing was charged. The sale did not leave this PC: check the internet line, then sell again.</source>
        <translation>Nothing was charged. The sale did not leave this PC: check the internet line, then sell again.</translation>
    </message>
    <message>
        <source>Nothing was sent and nothing was charged.</source>
        <translation>Nothing was sent and nothing was charged.</translation>
    </message>
    <message>
        <source>An earlier sale of %1 to %2, made at %3, is not settled yet: look at it first.</source>
        <translation>An earlier sale of %1 to %2, made at %3, is not settled yet: look at it first.</translation>
    </message>
    <message>
        <source>An earlier sale like this one is not settled yet: look at it first.</source>
        <translation>An earlier sale like this one is not settled yet: look at it first.</translation>
    </message>
    <message>
        <source>The sale could not be saved on the disk of this PC.</source>
        <translation>The sale could not be saved on the disk of this PC.</translation>
    </message>
    <message>
        <source>The till is not ready: wait a moment, then sell again.</source>
        <translation>The till is not ready: wait a moment, then sell again.</translation>
    </message>
    <message>
        <source>Nothing was sent. This sale is more than 24 hours old, so the same reference must not be sent again: ask the provider.</source>
        <translation>Nothing was sent. This sale is more than 24 hours old, so the same reference must not be sent again: ask the provider.</translation>
    </message>
    <message>
        <source>Nothing was sent. The provider&apos;s clock has not told yet how old this sale is: check now, then try again.</source>
        <translation>Nothing was sent. The provider&apos;s clock has not told yet how old this sale is: check now, then try again.</translation>
    </message>
    <message>
        <source>Nothing was sent. The provider has answered for this sale in the meantime.</source>
        <translation>Nothing was sent. The provider has answered for this sale in the meantime.</translation>
    </message>
    <message>
        <source>Nothing was sent. It could not be saved on the disk of this PC: free some space, then try again.</source>
        <translation>Nothing was sent. It could not be saved on the disk of this PC: free some space, then try again.</translation>
    </message>
    <message>
        <source>The till cannot write to the disk of this PC. What is not saved is not sent: free some space or check the disk.</source>
        <translation>The till cannot write to the disk of this PC. What is not saved is not sent: free some space or check the disk.</translation>
    </message>
    <message>
        <source>Another program is using the till&apos;s data. Only one Taabia may run on it: close the other one.</source>
        <translation>Another program is using the till&apos;s data. Only one Taabia may run on it: close the other one.</translation>
    </message>
    <message>
        <source>The till&apos;s data is damaged. Do not sell: restore the last backup or call for help.</source>
        <translation>The till&apos;s data is damaged. Do not sell: restore the last backup or call for help.</translation>
    </message>
    <message>
        <source>A newer Taabia has written this data. Install the newer version to open it.</source>
        <translation>A newer Taabia has written this data. Install the newer version to open it.</translation>
    </message>
    <message>
        <source>This data belongs to another account or another program. Choose another data folder.</source>
        <translation>This data belongs to another account or another program. Choose another data folder.</translation>
    </message>
    <message>
        <source>The sale was changed in the meantime, so nothing more was sent for it.</source>
        <translation>The sale was changed in the meantime, so nothing more was sent for it.</translation>
    </message>
    <message>
        <source>This sale is not in the till&apos;s data.</source>
        <translation>This sale is not in the till&apos;s data.</translation>
    </message>
    <message>
        <source>Key not accepted</source>
        <translation>Key not accepted</translation>
    </message>
    <message>
        <source>Account suspended</source>
        <translation>Account suspended</translation>
    </message>
    <message>
        <source>Address not allowed</source>
        <translation>Address not allowed</translation>
    </message>
    <message>
        <source>Server refuses</source>
        <translation>Server refuses</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connecting</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Trouble</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>No connection</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>No answer</translation>
    </message>
    <message>
        <source>Connection broke</source>
        <translation>Connection broke</translation>
    </message>
    <message>
        <source>Server not trusted</source>
        <translation>Server not trusted</translation>
    </message>
    <message>
        <source>Wrong address</source>
        <translation>Wrong address</translation>
    </message>
    <message>
        <source>Server fault</source>
        <translation>Server fault</translation>
    </message>
    <message>
        <source>Answer too large</source>
        <translation>Answer too large</translation>
    </message>
    <message>
        <source>Answer not readable</source>
        <translation>Answer not readable</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrupted</translation>
    </message>
    <message>
        <source>Type the customer&apos;s number.</source>
        <translation>Type the customer&apos;s number.</translation>
    </message>
    <message>
        <source>A number has only digits: look at what was typed.</source>
        <translation>A number has only digits: look at what was typed.</translation>
    </message>
    <message>
        <source>Too short: a mobile number has 10 digits.</source>
        <translation>Too short: a mobile number has 10 digits.</translation>
    </message>
    <message>
        <source>Too long: a mobile number has 10 digits.</source>
        <translation>Too long: a mobile number has 10 digits.</translation>
    </message>
    <message>
        <source>Not a mobile number: it begins with 06 or 07.</source>
        <translation>Not a mobile number: it begins with 06 or 07.</translation>
    </message>
    <message>
        <source>Not a Moroccan number: only +212 can be recharged.</source>
        <translation>Not a Moroccan number: only +212 can be recharged.</translation>
    </message>
    <message>
        <source>Type an amount.</source>
        <translation>Type an amount.</translation>
    </message>
    <message>
        <source>This is not an amount: type for example 10 or 7,50.</source>
        <translation>This is not an amount: type for example 10 or 7,50.</translation>
    </message>
    <message>
        <source>Too many decimals: a centime is the smallest coin.</source>
        <translation>Too many decimals: a centime is the smallest coin.</translation>
    </message>
    <message>
        <source>This amount is too large.</source>
        <translation>This amount is too large.</translation>
    </message>
</context>
<context>
    <name>taabia::AboutCard</name>
    <message>
        <source>About Taabia</source>
        <translation>About Taabia</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <translation>Version %1, with Qt %2</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</translation>
    </message>
    <message>
        <source>Font: Cairo, SIL Open Font License. Icons: Lucide, ISC licence. Qt: GNU Lesser General Public License, version 3.</source>
        <translation>Font: Cairo, SIL Open Font License. Icons: Lucide, ISC licence. Qt: GNU Lesser General Public License, version 3.</translation>
    </message>
</context>
<context>
    <name>taabia::AccountCard</name>
    <message>
        <source>Account at the provider</source>
        <translation>Account at the provider</translation>
    </message>
    <message>
        <source>What a sale of 10 DH brings</source>
        <translation>What a sale of 10 DH brings</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Client code</source>
        <translation>Client code</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>Credit limit</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>%1: not known</source>
        <translation>%1: not known</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>%1: you neither earn nor lose.</source>
        <translation>%1: you neither earn nor lose.</translation>
    </message>
    <message>
        <source>%1: you lose %2 on %3.</source>
        <translation>%1: you lose %2 on %3.</translation>
    </message>
    <message>
        <source>%1: you earn %2 on %3.</source>
        <translation>%1: you earn %2 on %3.</translation>
    </message>
</context>
<context>
    <name>taabia::AmountPicker</name>
    <message>
        <source>Choose an amount, or type another one.</source>
        <translation>Choose an amount, or type another one.</translation>
    </message>
    <message>
        <source>The largest amount is %1.</source>
        <translation>The largest amount is %1.</translation>
    </message>
    <message>
        <source>The smallest amount is %1.</source>
        <translation>The smallest amount is %1.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Other…</translation>
    </message>
</context>
<context>
    <name>taabia::BalanceCard</name>
    <message numerus="yes">
        <source>about %n sale(s) of %1</source>
        <comment>what the balance is enough for</comment>
        <translation>
            <numerusform>about %n sale of %1</numerusform>
            <numerusform>about %n sales of %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>not known yet</translation>
    </message>
    <message>
        <source>Low balance: below %1.</source>
        <translation>Low balance: below %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) to check</source>
        <translation>
            <numerusform>%n sale to check</numerusform>
            <numerusform>%n sales to check</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the balance again</source>
        <translation>Read the balance again</translation>
    </message>
    <message>
        <source>Read the balance again (Ctrl+R)</source>
        <translation>Read the balance again (Ctrl+R)</translation>
    </message>
    <message>
        <source>credit limit %1</source>
        <translation>credit limit %1</translation>
    </message>
</context>
<context>
    <name>taabia::ChoicesCard</name>
    <message>
        <source>This till</source>
        <translation>This till</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Warn when the balance falls below, in DH</source>
        <translation>Warn when the balance falls below, in DH</translation>
    </message>
    <message>
        <source>0 means never.</source>
        <translation>0 means never.</translation>
    </message>
    <message>
        <source>Low balance warning</source>
        <translation>Low balance warning</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>text size</comment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <comment>text size</comment>
        <translation>Large</translation>
    </message>
    <message>
        <source>Very large</source>
        <comment>text size</comment>
        <translation>Very large</translation>
    </message>
    <message>
        <source>This cannot be less than 0.</source>
        <translation>This cannot be less than 0.</translation>
    </message>
</context>
<context>
    <name>taabia::ConfirmSheet</name>
    <message>
        <source>Saving the sale…</source>
        <translation>Saving the sale…</translation>
    </message>
    <message>
        <source>Read this back to the customer</source>
        <translation>Read this back to the customer</translation>
    </message>
    <message>
        <source>The number to recharge</source>
        <translation>The number to recharge</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Promo</source>
        <translation>Promo</translation>
    </message>
    <message>
        <source>The provider&apos;s margin is negative here: the shop loses about %1 on this sale.</source>
        <translation>The provider&apos;s margin is negative here: the shop loses about %1 on this sale.</translation>
    </message>
    <message>
        <source>Confirm sale</source>
        <translation>Confirm sale</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>taabia::EventTable</name>
    <message>
        <source>None</source>
        <comment>there was no HTTP status</comment>
        <translation>None</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Attempts</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Statuses seen</source>
        <translation>Statuses seen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Meaning</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>Learned from</translation>
    </message>
    <message>
        <source>Answer to the sale</source>
        <translation>Answer to the sale</translation>
    </message>
    <message>
        <source>Asked by our reference</source>
        <translation>Asked by our reference</translation>
    </message>
    <message>
        <source>Asked by its reference</source>
        <translation>Asked by its reference</translation>
    </message>
    <message>
        <source>The provider&apos;s list</source>
        <translation>The provider&apos;s list</translation>
    </message>
</context>
<context>
    <name>taabia::HeldBackSheet</name>
    <message>
        <source>Is this the same sale again?</source>
        <translation>Is this the same sale again?</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>time, amount, state of the earlier sale</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Show that sale</source>
        <translation>Show that sale</translation>
    </message>
    <message>
        <source>Sell anyway</source>
        <translation>Sell anyway</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>taabia::HistoryFilterBar</name>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Number or reference</source>
        <translation>Number or reference</translation>
    </message>
    <message>
        <source>Part of a number, or the beginning of a reference</source>
        <translation>Part of a number, or the beginning of a reference</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>All days</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Last 7 days</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>One day</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Not final</source>
        <comment>sales that the provider has not finished</comment>
        <translation>Not final</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>Failed or refused</source>
        <translation>Failed or refused</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Refunded</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>To be looked at</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Clear the filters</translation>
    </message>
</context>
<context>
    <name>taabia::LastSaleCard</name>
    <message>
        <source>%1 to %2.</source>
        <comment>amount, phone number of the last sale</comment>
        <translation>%1 to %2.</translation>
    </message>
    <message>
        <source>Same again</source>
        <translation>Same again</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Check now</translation>
    </message>
    <message>
        <source>Send again (same reference)</source>
        <translation>Send again (same reference)</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>Dealt with</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>taabia::LiveSalesCard</name>
    <message>
        <source>Today&apos;s sales</source>
        <translation>Today&apos;s sales</translation>
    </message>
    <message>
        <source>Sales history</source>
        <translation>Sales history</translation>
    </message>
    <message>
        <source>No sale yet today. The first one will stand here.</source>
        <translation>No sale yet today. The first one will stand here.</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) · %1</source>
        <comment>of the day</comment>
        <translation>
            <numerusform>%n sale · %1</numerusform>
            <numerusform>%n sales · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The sales of today cannot be shown. %1</source>
        <translation>The sales of today cannot be shown. %1</translation>
    </message>
</context>
<context>
    <name>taabia::MainWindow</name>
    <message>
        <source>Sell</source>
        <comment>the page</comment>
        <translation>Sell</translation>
    </message>
    <message>
        <source>Bulk</source>
        <comment>the page</comment>
        <translation>Bulk</translation>
    </message>
    <message>
        <source>History</source>
        <comment>the page</comment>
        <translation>History</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>the page</comment>
        <translation>Day</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>the page</comment>
        <translation>Settings</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) are still under way. They are kept, and asked for again at the next start.</source>
        <translation>
            <numerusform>%n sale is still under way. It is kept, and asked for again at the next start.</numerusform>
            <numerusform>%n sales are still under way. They are kept, and asked for again at the next start.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit now?</source>
        <translation>Quit now?</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Stay</translation>
    </message>
    <message>
        <source>Taabia — training</source>
        <translation>Taabia — training</translation>
    </message>
    <message>
        <source>TRAINING — no real recharge</source>
        <translation>TRAINING — no real recharge</translation>
    </message>
    <message>
        <source>The till cannot start. %1</source>
        <translation>The till cannot start. %1</translation>
    </message>
</context>
<context>
    <name>taabia::NoAccountPage</name>
    <message>
        <source>This till has no account yet</source>
        <translation>This till has no account yet</translation>
    </message>
    <message>
        <source>To sell for real, start it with the address and the client code that the provider gave the shop, and the API key in the environment variable TAABIA_API_KEY:</source>
        <translation>To sell for real, start it with the address and the client code that the provider gave the shop, and the API key in the environment variable TAABIA_API_KEY:</translation>
    </message>
    <message>
        <source>To practise, nothing is needed: no money moves, and every outcome can be tried.</source>
        <translation>To practise, nothing is needed: no money moves, and every outcome can be tried.</translation>
    </message>
    <message>
        <source>Practise in training mode</source>
        <translation>Practise in training mode</translation>
    </message>
</context>
<context>
    <name>taabia::QuestionOverlay</name>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>taabia::SaleDetailsOverlay</name>
    <message>
        <source>Asking the provider…</source>
        <translation>Asking the provider…</translation>
    </message>
    <message>
        <source>Asking the provider once more, then sending again…</source>
        <translation>Asking the provider once more, then sending again…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>It is marked as dealt with.</source>
        <translation>It is marked as dealt with.</translation>
    </message>
    <message>
        <source>It was sent again with the same reference.</source>
        <translation>It was sent again with the same reference.</translation>
    </message>
    <message>
        <source>The provider has answered just now.</source>
        <translation>The provider has answered just now.</translation>
    </message>
    <message>
        <source>Nothing was sent for this sale.</source>
        <translation>Nothing was sent for this sale.</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Attempts</translation>
    </message>
    <message>
        <source>The provider has told no status yet.</source>
        <translation>The provider has told no status yet.</translation>
    </message>
    <message>
        <source>Statuses seen</source>
        <translation>Statuses seen</translation>
    </message>
    <message>
        <source>%1 · %2 · promo %3</source>
        <comment>amount, operator, promo</comment>
        <translation>%1 · %2 · promo %3</translation>
    </message>
    <message>
        <source>Sale to %1</source>
        <translation>Sale to %1</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>Not told yet</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>Not noted</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>Dealt with</translation>
    </message>
    <message>
        <source>I gave the cash back</source>
        <translation>I gave the cash back</translation>
    </message>
    <message>
        <source>Settled with the customer</source>
        <translation>Settled with the customer</translation>
    </message>
    <message>
        <source>Hide the raw replies</source>
        <translation>Hide the raw replies</translation>
    </message>
    <message>
        <source>Show the raw replies</source>
        <translation>Show the raw replies</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nothing)</translation>
    </message>
    <message>
        <source>What was sent:</source>
        <translation>What was sent:</translation>
    </message>
    <message>
        <source>Reply to attempt %1, %2:</source>
        <translation>Reply to attempt %1, %2:</translation>
    </message>
    <message>
        <source>Status %1, %2:</source>
        <translation>Status %1, %2:</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>Being read…</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Sale</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Check now</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Send again</translation>
    </message>
    <message>
        <source>Send again with the same reference</source>
        <translation>Send again with the same reference</translation>
    </message>
    <message>
        <source>“Send again” uses the same reference. The provider accepts a reference only once, so the sale cannot be charged twice.</source>
        <translation>“Send again” uses the same reference. The provider accepts a reference only once, so the sale cannot be charged twice.</translation>
    </message>
    <message>
        <source>Raw replies</source>
        <translation>Raw replies</translation>
    </message>
    <message>
        <source>Our reference</source>
        <translation>Our reference</translation>
    </message>
    <message>
        <source>Provider&apos;s reference</source>
        <translation>Provider&apos;s reference</translation>
    </message>
    <message>
        <source>Billed to the account</source>
        <translation>Billed to the account</translation>
    </message>
    <message>
        <source>Last status</source>
        <translation>Last status</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Made at</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Clerk</translation>
    </message>
    <message>
        <source>Copy our reference</source>
        <translation>Copy our reference</translation>
    </message>
    <message>
        <source>Copy the provider&apos;s reference</source>
        <translation>Copy the provider&apos;s reference</translation>
    </message>
</context>
<context>
    <name>taabia::SaleForm</name>
    <message>
        <source>Choose the operator.</source>
        <translation>Choose the operator.</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Sell</translation>
    </message>
    <message>
        <source>Sell %1 to %2</source>
        <comment>amount, phone number</comment>
        <translation>Sell %1 to %2</translation>
    </message>
    <message>
        <source>Something is still missing.</source>
        <translation>Something is still missing.</translation>
    </message>
    <message>
        <source>Suggested by the number</source>
        <translation>Suggested by the number</translation>
    </message>
    <message>
        <source>As last time</source>
        <translation>As last time</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Phone number</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Another one: %1</source>
        <comment>a key</comment>
        <translation>Another one: %1</translation>
    </message>
    <message>
        <source>Promo</source>
        <translation>Promo</translation>
    </message>
    <message>
        <source>Key %1, then the digit</source>
        <comment>the star key</comment>
        <translation>Key %1, then the digit</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>taabia::SaleHistoryPage</name>
    <message>
        <source>Type at least 3 digits to search</source>
        <translation>Type at least 3 digits to search</translation>
    </message>
    <message numerus="yes">
        <source>%1 sales</source>
        <comment>the number picks the plural form</comment>
        <translation>
            <numerusform>%1 sale</numerusform>
            <numerusform>%1 sales</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Looking…</translation>
    </message>
    <message>
        <source>More than %1 sales, still counting…</source>
        <translation>More than %1 sales, still counting…</translation>
    </message>
    <message>
        <source>No sale has been made on this till yet.</source>
        <translation>No sale has been made on this till yet.</translation>
    </message>
    <message>
        <source>No sale matches these filters. Clear the filters to see all sales.</source>
        <translation>No sale matches these filters. Clear the filters to see all sales.</translation>
    </message>
    <message>
        <source>Sales were made or have changed since this list was made.</source>
        <translation>Sales were made or have changed since this list was made.</translation>
    </message>
    <message>
        <source>The sales cannot be shown. They are not lost. %1</source>
        <translation>The sales cannot be shown. They are not lost. %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>All sales</source>
        <translation>All sales</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>%1 to open a sale</source>
        <translation>%1 to open a sale</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>taabia::SalesView</name>
    <message>
        <source>Sales history</source>
        <translation>Sales history</translation>
    </message>
</context>
<context>
    <name>taabia::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>taabia::ShortcutsOverlay</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Selling</source>
        <translation>Selling</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Go on: to what is missing, to the read-back, to the sale</source>
        <translation>Go on: to what is missing, to the read-back, to the sale</translation>
    </message>
    <message>
        <source>Go back; in the number: empty the form</source>
        <translation>Go back; in the number: empty the form</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Orange, Inwi, Maroc Telecom</source>
        <translation>Orange, Inwi, Maroc Telecom</translation>
    </message>
    <message>
        <source>Another amount</source>
        <translation>Another amount</translation>
    </message>
    <message>
        <source>Promo</source>
        <translation>Promo</translation>
    </message>
    <message>
        <source>Promo by its code</source>
        <translation>Promo by its code</translation>
    </message>
    <message>
        <source>Same sale again</source>
        <translation>Same sale again</translation>
    </message>
    <message>
        <source>Check the last sale now</source>
        <translation>Check the last sale now</translation>
    </message>
    <message>
        <source>Go to today&apos;s sales</source>
        <translation>Go to today&apos;s sales</translation>
    </message>
    <message>
        <source>Read the balance again</source>
        <translation>Read the balance again</translation>
    </message>
    <message>
        <source>Next field or group</source>
        <translation>Next field or group</translation>
    </message>
    <message>
        <source>Choose within a group, go through a table</source>
        <translation>Choose within a group, go through a table</translation>
    </message>
    <message>
        <source>These shortcuts</source>
        <translation>These shortcuts</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
</context>
</TS>

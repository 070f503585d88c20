<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>AccountWords</name>
    <message>
        <source>Sell for real</source>
        <translation>Sell for real</translation>
    </message>
    <message>
        <source>Provider&apos;s sandbox</source>
        <translation>Provider&apos;s sandbox</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Another address</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Keychain</translation>
    </message>
    <message>
        <source>Sealed file</source>
        <translation>Sealed file</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Ask each time</translation>
    </message>
    <message>
        <source>The keychain of this PC keeps the key; it opens when you log in.</source>
        <translation>The keychain of this PC keeps the key; it opens when you log in.</translation>
    </message>
    <message>
        <source>A file keeps the key, locked with a passphrase that you type at each start of the till. Nobody can bring a lost passphrase back: then the key has to be typed again.</source>
        <translation>A file keeps the key, locked with a passphrase that you type at each start of the till. Nobody can bring a lost passphrase back: then the key has to be typed again.</translation>
    </message>
    <message>
        <source>The key is kept nowhere: somebody types it at each start of the till.</source>
        <translation>The key is kept nowhere: somebody types it at each start of the till.</translation>
    </message>
    <message>
        <source>Type the address that the provider gave.</source>
        <translation>Type the address that the provider gave.</translation>
    </message>
    <message>
        <source>This is no address. An address looks like %1.</source>
        <translation>This is no address. An address looks like %1.</translation>
    </message>
    <message>
        <source>The address has to begin with %1.</source>
        <translation>The address has to begin with %1.</translation>
    </message>
    <message>
        <source>Without https anybody on the way could read the key: the address has to begin with %1.</source>
        <translation>Without https anybody on the way could read the key: the address has to begin with %1.</translation>
    </message>
    <message>
        <source>No name and no password in the address: the client code and the key have fields of their own.</source>
        <translation>No name and no password in the address: the client code and the key have fields of their own.</translation>
    </message>
    <message>
        <source>The address ends before the first ? or #: take away what follows.</source>
        <translation>The address ends before the first ? or #: take away what follows.</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Account: %1</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Balance: %1</source>
        <translation>Balance: %1</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prices</translation>
    </message>
    <message>
        <source>Prices: none for an operator that this till knows</source>
        <translation>Prices: none for an operator that this till knows</translation>
    </message>
    <message>
        <source>Prices: %1</source>
        <comment>names of operators</comment>
        <translation>Prices: %1</translation>
    </message>
    <message>
        <source>The provider does not accept this client code with this key. Type both once more, exactly as the provider gave them. The provider shows a key only once: if it is lost, ask for a new one.</source>
        <translation>The provider does not accept this client code with this key. Type both once more, exactly as the provider gave them. The provider shows a key only once: if it is lost, ask for a new one.</translation>
    </message>
    <message>
        <source>The client code or the key did not reach the provider. Type both once more.</source>
        <translation>The client code or the key did not reach the provider. Type both once more.</translation>
    </message>
    <message>
        <source>The provider does not let this shop&apos;s internet line in: its address is not on the account&apos;s list. Ask the provider to add the address of this line, or to empty the list; then check again.</source>
        <translation>The provider does not let this shop&apos;s internet line in: its address is not on the account&apos;s list. Ask the provider to add the address of this line, or to empty the list; then check again.</translation>
    </message>
    <message>
        <source>The provider said: %1</source>
        <translation>The provider said: %1</translation>
    </message>
    <message>
        <source>The provider has suspended this account. Nothing can be sold before the provider opens it again: call the provider.</source>
        <translation>The provider has suspended this account. Nothing can be sold before the provider opens it again: call the provider.</translation>
    </message>
    <message>
        <source>There is a server at this address, but not this service: look at the address again.</source>
        <translation>There is a server at this address, but not this service: look at the address again.</translation>
    </message>
    <message>
        <source>The provider refused without saying why. Call the provider.</source>
        <translation>The provider refused without saying why. Call the provider.</translation>
    </message>
    <message>
        <source>The provider refused and said: %1 Call the provider.</source>
        <translation>The provider refused and said: %1 Call the provider.</translation>
    </message>
    <message>
        <source>The provider was not reached, so nothing is known yet. Look at the internet line of this PC (cable, Wi-Fi), then check again.</source>
        <translation>The provider was not reached, so nothing is known yet. Look at the internet line of this PC (cable, Wi-Fi), then check again.</translation>
    </message>
    <message>
        <source>The provider did not answer in time, so nothing is known yet. Check again in a minute.</source>
        <translation>The provider did not answer in time, so nothing is known yet. Check again in a minute.</translation>
    </message>
    <message>
        <source>The line broke before the answer came, so nothing is known yet. Check again.</source>
        <translation>The line broke before the answer came, so nothing is known yet. Check again.</translation>
    </message>
    <message>
        <source>The server cannot prove that it is the provider, so the key was not sent. Look at the date of this PC, and whether the Wi-Fi wants you to log in first; then check again.</source>
        <translation>The server cannot prove that it is the provider, so the key was not sent. Look at the date of this PC, and whether the Wi-Fi wants you to log in first; then check again.</translation>
    </message>
    <message>
        <source>The server sent the till elsewhere, where it does not go with the key. Either the Wi-Fi wants you to log in first, or the address is not the provider&apos;s.</source>
        <translation>The server sent the till elsewhere, where it does not go with the key. Either the Wi-Fi wants you to log in first, or the address is not the provider&apos;s.</translation>
    </message>
    <message>
        <source>The provider&apos;s system has a fault just now (%1), so nothing is known yet. Check again in some minutes.</source>
        <comment>number of the fault</comment>
        <translation>The provider&apos;s system has a fault just now (%1), so nothing is known yet. Check again in some minutes.</translation>
    </message>
    <message>
        <source>Something answered, but not as the provider does. Either the Wi-Fi wants you to log in first, or the address is not the provider&apos;s.</source>
        <translation>Something answered, but not as the provider does. Either the Wi-Fi wants you to log in first, or the address is not the provider&apos;s.</translation>
    </message>
    <message>
        <source>The check was stopped before its end.</source>
        <translation>The check was stopped before its end.</translation>
    </message>
    <message>
        <source>The keychain of this PC does not answer, and it keeps the key. Log out of this PC and in again, or type the key once more.</source>
        <translation>The keychain of this PC does not answer, and it keeps the key. Log out of this PC and in again, or type the key once more.</translation>
    </message>
    <message>
        <source>This passphrase does not open the file with the key. Look at Caps Lock and at the keyboard&apos;s language, then type it again.</source>
        <translation>This passphrase does not open the file with the key. Look at Caps Lock and at the keyboard&apos;s language, then type it again.</translation>
    </message>
    <message>
        <source>The keychain of this PC is locked, and it keeps the key. Unlock it with its password and try again, or type the key once more.</source>
        <translation>The keychain of this PC is locked, and it keeps the key. Unlock it with its password and try again, or type the key once more.</translation>
    </message>
    <message>
        <source>The file with the key is damaged or cannot be read. Bring it back from your backup and try again, or type the key once more.</source>
        <translation>The file with the key is damaged or cannot be read. Bring it back from your backup and try again, or type the key once more.</translation>
    </message>
    <message>
        <source>The key could not be read. Try again, or type the key once more.</source>
        <translation>The key could not be read. Try again, or type the key once more.</translation>
    </message>
    <message>
        <source>The key was not kept: the keychain of this PC is locked. Unlock it and try again, or choose another place.</source>
        <translation>The key was not kept: the keychain of this PC is locked. Unlock it and try again, or choose another place.</translation>
    </message>
    <message>
        <source>The key was not kept: the keychain of this PC did not take it. Try again, or choose another place.</source>
        <translation>The key was not kept: the keychain of this PC did not take it. Try again, or choose another place.</translation>
    </message>
    <message>
        <source>The key was not kept: this passphrase does not open the file that is there.</source>
        <translation>The key was not kept: this passphrase does not open the file that is there.</translation>
    </message>
    <message>
        <source>The key was not kept: the file could not be written. Free some space on the disk, then try again.</source>
        <translation>The key was not kept: the file could not be written. Free some space on the disk, then try again.</translation>
    </message>
    <message>
        <source>This could not be written on the disk of this PC: free some space, then try again.</source>
        <translation>This could not be written on the disk of this PC: free some space, then try again.</translation>
    </message>
    <message>
        <source>Nobody was asked: look at the address.</source>
        <translation>Nobody was asked: look at the address.</translation>
    </message>
</context>
<context>
    <name>BalanceLists</name>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Opening</translation>
    </message>
    <message>
        <source>− Billed</source>
        <translation>− Billed</translation>
    </message>
    <message>
        <source>+ Given back</source>
        <translation>+ Given back</translation>
    </message>
    <message>
        <source>+ Deposits</source>
        <translation>+ Deposits</translation>
    </message>
    <message>
        <source>− Unknown</source>
        <translation>− Unknown</translation>
    </message>
    <message>
        <source>− Adopted</source>
        <translation>− Adopted</translation>
    </message>
    <message>
        <source>= Closing</source>
        <translation>= Closing</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Seen</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Adopted</translation>
    </message>
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
        <source>Face value</source>
        <translation>Face value</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Billed</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Provider&apos;s reference</source>
        <translation>Provider&apos;s reference</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Not told</translation>
    </message>
    <message>
        <source>by %1, %2</source>
        <comment>a name, a time</comment>
        <translation>by %1, %2</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>balance</source>
        <comment>in a file&apos;s name</comment>
        <translation>balance</translation>
    </message>
    <message>
        <source>The balance of %1</source>
        <translation>The balance of %1</translation>
    </message>
    <message>
        <source>Opening − billed + given back + deposits − unknown − adopted = closing</source>
        <translation>Opening − billed + given back + deposits − unknown − adopted = closing</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>What does not fit</translation>
    </message>
    <message>
        <source>Recharges that this till did not make</source>
        <translation>Recharges that this till did not make</translation>
    </message>
    <message>
        <source>%1 came in between %2 and %3 that the till does not know as a refund: most likely a deposit.</source>
        <translation>%1 came in between %2 and %3 that the till does not know as a refund: most likely a deposit.</translation>
    </message>
    <message>
        <source>%1 went out between %2 and %3 without a confirmed sale of this till. A sale that is still to be checked may explain it.</source>
        <translation>%1 went out between %2 and %3 without a confirmed sale of this till. A sale that is still to be checked may explain it.</translation>
    </message>
    <message>
        <source>Adopted recharges account for all of it.</source>
        <translation>Adopted recharges account for all of it.</translation>
    </message>
    <message>
        <source>Adopted recharges account for %1; %2 remain.</source>
        <translation>Adopted recharges account for %1; %2 remain.</translation>
    </message>
    <message>
        <source>There is nothing to check yet.</source>
        <translation>There is nothing to check yet.</translation>
    </message>
    <message>
        <source>None of the records could be checked.</source>
        <translation>None of the records could be checked.</translation>
    </message>
    <message numerus="yes">
        <source>Whole: all %1 records that were checked are as they were written.</source>
        <comment>the number picks the plural form</comment>
        <translation>
            <numerusform>Whole: the %1 record that was checked is as it was written.</numerusform>
            <numerusform>Whole: all %1 records that were checked are as they were written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 records were checked.</source>
        <comment>the number picks the plural form</comment>
        <translation>
            <numerusform>%1 record was checked.</numerusform>
            <numerusform>%1 records were checked.</numerusform>
        </translation>
    </message>
    <message>
        <source>Broken: %1 no. %2 was changed after it was written (link %3).</source>
        <translation>Broken: %1 no. %2 was changed after it was written (link %3).</translation>
    </message>
    <message>
        <source>Broken: %1 no. %2 was taken out (link %3).</source>
        <translation>Broken: %1 no. %2 was taken out (link %3).</translation>
    </message>
    <message>
        <source>Broken: %1 no. %2 was not written by the till.</source>
        <translation>Broken: %1 no. %2 was not written by the till.</translation>
    </message>
    <message>
        <source>Broken: link %1 of the chain is missing.</source>
        <translation>Broken: link %1 of the chain is missing.</translation>
    </message>
    <message>
        <source>Broken: the end of the chain was cut off. What Z report no. %1 names as its last link is not there.</source>
        <translation>Broken: the end of the chain was cut off. What Z report no. %1 names as its last link is not there.</translation>
    </message>
    <message>
        <source>payment</source>
        <comment>kind of a record</comment>
        <translation>payment</translation>
    </message>
    <message>
        <source>shift</source>
        <comment>kind of a record</comment>
        <translation>shift</translation>
    </message>
    <message>
        <source>cash movement</source>
        <comment>kind of a record</comment>
        <translation>cash movement</translation>
    </message>
    <message>
        <source>count of the drawer</source>
        <comment>kind of a record</comment>
        <translation>count of the drawer</translation>
    </message>
    <message>
        <source>Z report</source>
        <comment>kind of a record</comment>
        <translation>Z report</translation>
    </message>
    <message>
        <source>entry of the credit book</source>
        <comment>kind of a record</comment>
        <translation>entry of the credit book</translation>
    </message>
    <message>
        <source>decision past a rule</source>
        <comment>kind of a record</comment>
        <translation>decision past a rule</translation>
    </message>
    <message>
        <source>receipt</source>
        <comment>kind of a record</comment>
        <translation>receipt</translation>
    </message>
    <message>
        <source>print of a receipt</source>
        <comment>kind of a record</comment>
        <translation>print of a receipt</translation>
    </message>
    <message>
        <source>adoption</source>
        <comment>kind of a record</comment>
        <translation>adoption</translation>
    </message>
    <message numerus="yes">
        <source>Checked in part: %1 records are as they were written.</source>
        <comment>the number picks the plural form</comment>
        <translation>
            <numerusform>Checked in part: %1 record is as it was written.</numerusform>
            <numerusform>Checked in part: %1 records are as they were written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 records could not be checked: they were made with another key than this computer has.</source>
        <comment>the number picks the plural form</comment>
        <translation>
            <numerusform>%1 record could not be checked: it was made with another key than this computer has.</numerusform>
            <numerusform>%1 records could not be checked: they were made with another key than this computer has.</numerusform>
        </translation>
    </message>
    <message>
        <source>The link that you typed from the Z report is in the chain: nothing up to it was cut off.</source>
        <translation>The link that you typed from the Z report is in the chain: nothing up to it was cut off.</translation>
    </message>
    <message>
        <source>A chain alone cannot show that its end was cut off. Type the beginning of the last link that the last Z report shows, and verify again: it must be in the chain.</source>
        <translation>A chain alone cannot show that its end was cut off. Type the beginning of the last link that the last Z report shows, and verify again: it must be in the chain.</translation>
    </message>
    <message>
        <source>Broken: no link of the chain begins with what you typed from the Z report. The end of the chain was cut off, unless it was mistyped.</source>
        <translation>Broken: no link of the chain begins with what you typed from the Z report. The end of the chain was cut off, unless it was mistyped.</translation>
    </message>
    <message>
        <source>key of the chain</source>
        <comment>kind of a record</comment>
        <translation>key of the chain</translation>
    </message>
    <message>
        <source>entry about a person</source>
        <comment>kind of a record</comment>
        <translation>entry about a person</translation>
    </message>
    <message>
        <source>change of a PIN</source>
        <comment>kind of a record</comment>
        <translation>change of a PIN</translation>
    </message>
    <message>
        <source>approval by an owner</source>
        <comment>kind of a record</comment>
        <translation>approval by an owner</translation>
    </message>
    <message>
        <source>list of recharges</source>
        <comment>kind of a record</comment>
        <translation>list of recharges</translation>
    </message>
    <message>
        <source>end of a list of recharges</source>
        <comment>kind of a record</comment>
        <translation>end of a list of recharges</translation>
    </message>
</context>
<context>
    <name>BulkWords</name>
    <message>
        <source>A quotation mark is opened and never closed.</source>
        <translation>A quotation mark is opened and never closed.</translation>
    </message>
    <message>
        <source>There is text behind a closing quotation mark.</source>
        <translation>There is text behind a closing quotation mark.</translation>
    </message>
    <message>
        <source>The line has too many cells.</source>
        <translation>The line has too many cells.</translation>
    </message>
    <message>
        <source>The number is missing.</source>
        <translation>The number is missing.</translation>
    </message>
    <message>
        <source>The spreadsheet has damaged the number: make its column text, and write it again.</source>
        <translation>The spreadsheet has damaged the number: make its column text, and write it again.</translation>
    </message>
    <message>
        <source>Not a number: it has other signs than digits.</source>
        <translation>Not a number: it has other signs than digits.</translation>
    </message>
    <message>
        <source>The number is too short: it needs ten digits.</source>
        <translation>The number is too short: it needs ten digits.</translation>
    </message>
    <message>
        <source>The number is too long: it needs ten digits.</source>
        <translation>The number is too long: it needs ten digits.</translation>
    </message>
    <message>
        <source>Not a mobile number: it has to begin with 06 or 07.</source>
        <translation>Not a mobile number: it has to begin with 06 or 07.</translation>
    </message>
    <message>
        <source>Not a Moroccan number.</source>
        <translation>Not a Moroccan number.</translation>
    </message>
    <message>
        <source>Unknown operator: write Orange, Inwi or Maroc Telecom.</source>
        <translation>Unknown operator: write Orange, Inwi or Maroc Telecom.</translation>
    </message>
    <message>
        <source>The amount is missing.</source>
        <translation>The amount is missing.</translation>
    </message>
    <message>
        <source>The amount is not a number.</source>
        <translation>The amount is not a number.</translation>
    </message>
    <message>
        <source>The amount has more than two decimals.</source>
        <translation>The amount has more than two decimals.</translation>
    </message>
    <message>
        <source>The amount is above the largest one sold.</source>
        <translation>The amount is above the largest one sold.</translation>
    </message>
    <message>
        <source>The amount is below the smallest one sold.</source>
        <translation>The amount is below the smallest one sold.</translation>
    </message>
    <message>
        <source>Unknown promo: write its number, for example 6.</source>
        <translation>Unknown promo: write its number, for example 6.</translation>
    </message>
    <message>
        <source>The operator is missing, and the number does not tell it.</source>
        <translation>The operator is missing, and the number does not tell it.</translation>
    </message>
    <message>
        <source>The operator has no such promo.</source>
        <translation>The operator has no such promo.</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>a column of a list</comment>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Operator</source>
        <comment>a column of a list</comment>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Amount</source>
        <comment>a column of a list</comment>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Promo</source>
        <comment>a column of a list</comment>
        <translation>Promo</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>There is nothing in it.</translation>
    </message>
    <message>
        <source>It is too large to be a list of recharges. Divide it.</source>
        <translation>It is too large to be a list of recharges. Divide it.</translation>
    </message>
    <message>
        <source>It has more than %1 lines. Divide it.</source>
        <translation>It has more than %1 lines. Divide it.</translation>
    </message>
    <message>
        <source>It is a workbook. Save it as CSV in the spreadsheet, or copy its cells and paste them here.</source>
        <translation>It is a workbook. Save it as CSV in the spreadsheet, or copy its cells and paste them here.</translation>
    </message>
    <message>
        <source>It is not text. Choose a CSV file.</source>
        <translation>It is not text. Choose a CSV file.</translation>
    </message>
    <message>
        <source>No column is called “%1”. Give it that name in the first line.</source>
        <translation>No column is called “%1”. Give it that name in the first line.</translation>
    </message>
    <message>
        <source>Two columns could be “%1”. Leave only one of them.</source>
        <translation>Two columns could be “%1”. Leave only one of them.</translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy the lines first, in the spreadsheet or in a message.</source>
        <translation>There is nothing to paste. Copy the lines first, in the spreadsheet or in a message.</translation>
    </message>
    <message>
        <source>This file is not there any more.</source>
        <translation>This file is not there any more.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>This is not a file.</translation>
    </message>
    <message>
        <source>The file cannot be read. The disk said: %1</source>
        <translation>The file cannot be read. The disk said: %1</translation>
    </message>
    <message>
        <source>Already sold today at %1.</source>
        <translation>Already sold today at %1.</translation>
    </message>
    <message>
        <source>Already sold today at %1, and not known yet how that ends.</source>
        <translation>Already sold today at %1, and not known yet how that ends.</translation>
    </message>
    <message>
        <source>The same as line %1.</source>
        <translation>The same as line %1.</translation>
    </message>
    <message>
        <source>It goes all the same.</source>
        <translation>It goes all the same.</translation>
    </message>
    <message>
        <source>It stays behind.</source>
        <translation>It stays behind.</translation>
    </message>
    <message>
        <source>This number is on line %1 too.</source>
        <translation>This number is on line %1 too.</translation>
    </message>
    <message>
        <source>This number looks like %1.</source>
        <translation>This number looks like %1.</translation>
    </message>
    <message>
        <source>Operator told by the number.</source>
        <translation>Operator told by the number.</translation>
    </message>
    <message>
        <source>The 0 in front was put back.</source>
        <translation>The 0 in front was put back.</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>a line of a list</comment>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation>Pasted list</translation>
    </message>
    <message>
        <source>Sent: %1 of %2</source>
        <translation>Sent: %1 of %2</translation>
    </message>
    <message>
        <source>delivered: %1</source>
        <translation>delivered: %1</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>failed: %1</translation>
    </message>
    <message>
        <source>not known yet: %1</source>
        <translation>not known yet: %1</translation>
    </message>
    <message>
        <source>to look at: %1</source>
        <translation>to look at: %1</translation>
    </message>
    <message>
        <source>Lines not sent: %1 of %2.</source>
        <comment>of a list</comment>
        <translation>Lines not sent: %1 of %2.</translation>
    </message>
    <message>
        <source>The till was closed before the end.</source>
        <comment>of a list that was being sent</comment>
        <translation>The till was closed before the end.</translation>
    </message>
    <message>
        <source>The sending was stopped.</source>
        <translation>The sending was stopped.</translation>
    </message>
    <message>
        <source>An answer of the provider was lost: the till asks for those lines one by one.</source>
        <translation>An answer of the provider was lost: the till asks for those lines one by one.</translation>
    </message>
    <message>
        <source>Nothing gets through to the provider: check the internet line.</source>
        <translation>Nothing gets through to the provider: check the internet line.</translation>
    </message>
    <message>
        <source>They are like sales that are not resolved yet: look at those first.</source>
        <translation>They are like sales that are not resolved yet: look at those first.</translation>
    </message>
    <message>
        <source>They could not be written on the disk, so they were not sent.</source>
        <translation>They could not be written on the disk, so they were not sent.</translation>
    </message>
    <message>
        <source>The list is being sent. Other customers can be served meanwhile.</source>
        <translation>The list is being sent. Other customers can be served meanwhile.</translation>
    </message>
    <message>
        <source>Go on with them, or leave them.</source>
        <translation>Go on with them, or leave them.</translation>
    </message>
    <message>
        <source>Every line was sent.</source>
        <translation>Every line was sent.</translation>
    </message>
    <message>
        <source>The till asks on for those whose end is not known yet.</source>
        <translation>The till asks on for those whose end is not known yet.</translation>
    </message>
    <message>
        <source>Waits its turn</source>
        <comment>a line of a list</comment>
        <translation>Waits its turn</translation>
    </message>
    <message>
        <source>Not sent</source>
        <comment>a line of a list</comment>
        <translation>Not sent</translation>
    </message>
    <message>
        <source>Nothing was sent: an owner has to allow it.</source>
        <translation>Nothing was sent: an owner has to allow it.</translation>
    </message>
    <message>
        <source>Nothing was sent: no line is ticked.</source>
        <translation>Nothing was sent: no line is ticked.</translation>
    </message>
    <message>
        <source>Nothing was sent: another list is still being sent. Wait until it is through, or stop it.</source>
        <translation>Nothing was sent: another list is still being sent. Wait until it is through, or stop it.</translation>
    </message>
    <message>
        <source>Nothing was sent: that list is through already.</source>
        <translation>Nothing was sent: that list is through already.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nothing was sent.</translation>
    </message>
    <message>
        <source>Nothing was sent: the till is not ready. Wait a moment, then try again.</source>
        <translation>Nothing was sent: the till is not ready. Wait a moment, then try again.</translation>
    </message>
    <message numerus="yes">
        <source>%1 recharges</source>
        <comment>the number picks the plural form</comment>
        <translation>
            <numerusform>%1 recharge</numerusform>
            <numerusform>%1 recharges</numerusform>
        </translation>
    </message>
    <message>
        <source>The balance is not enough: the provider would refuse the last lines. Top the account up first.</source>
        <translation>The balance is not enough: the provider would refuse the last lines. Top the account up first.</translation>
    </message>
    <message>
        <source>Less than %1 would be left on the account.</source>
        <translation>Less than %1 would be left on the account.</translation>
    </message>
    <message>
        <source>Sold at a loss, by the provider&apos;s margins: %1, about %2 in all.</source>
        <translation>Sold at a loss, by the provider&apos;s margins: %1, about %2 in all.</translation>
    </message>
</context>
<context>
    <name>CashListings</name>
    <message>
        <source>Z no.</source>
        <translation>Z no.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>Too much</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Opened</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Sales</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Sold</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Float</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Grand total</source>
        <translation>Grand total</translation>
    </message>
    <message>
        <source>Closings</source>
        <translation>Closings</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a customer, a reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>What for</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Clerk</translation>
    </message>
    <message>
        <source>Into the drawer</source>
        <translation>Into the drawer</translation>
    </message>
    <message>
        <source>Out of the drawer</source>
        <translation>Out of the drawer</translation>
    </message>
    <message>
        <source>By card</source>
        <translation>By card</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Together</translation>
    </message>
    <message>
        <source>Cash movements</source>
        <translation>Cash movements</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Cash that moved without a sale.</source>
        <translation>Cash that moved without a sale.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Last sale or repayment</source>
        <translation>Last sale or repayment</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>Owes</translation>
    </message>
    <message>
        <source>Shop owes</source>
        <translation>Shop owes</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Credit book</source>
        <translation>Credit book</translation>
    </message>
    <message>
        <source>Sale of %1 to %2</source>
        <comment>an amount, a number</comment>
        <translation>Sale of %1 to %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>On credit</source>
        <translation>On credit</translation>
    </message>
    <message>
        <source>Repaid</source>
        <translation>Repaid</translation>
    </message>
    <message>
        <source>Limit: %1</source>
        <translation>Limit: %1</translation>
    </message>
    <message>
        <source>Only the newest %1 sales and the newest %1 repayments are listed. What is owed is of all of them.</source>
        <translation>Only the newest %1 sales and the newest %1 repayments are listed. What is owed is of all of them.</translation>
    </message>
    <message>
        <source>closings</source>
        <comment>in a file&apos;s name</comment>
        <translation>closings</translation>
    </message>
    <message>
        <source>cash</source>
        <comment>in a file&apos;s name</comment>
        <translation>cash</translation>
    </message>
    <message>
        <source>credit-book</source>
        <comment>in a file&apos;s name</comment>
        <translation>credit-book</translation>
    </message>
    <message>
        <source>customer</source>
        <comment>in a file&apos;s name</comment>
        <translation>customer</translation>
    </message>
</context>
<context>
    <name>FigureBars</name>
    <message>
        <source>Most: %1, with %2 for %3</source>
        <comment>an hour, a day, an operator...; how many sales; their face value</comment>
        <translation>Most: %1, with %2 for %3</translation>
    </message>
</context>
<context>
    <name>FigureLists</name>
    <message>
        <source>Sales</source>
        <translation>Sales</translation>
    </message>
    <message>
        <source>Face value</source>
        <translation>Face value</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Billed</translation>
    </message>
    <message>
        <source>Billed sales</source>
        <comment>how many sales the provider has told the billed amount of</comment>
        <translation>Billed sales</translation>
    </message>
    <message>
        <source>Profit of these</source>
        <comment>of the sales whose billed amount is known</comment>
        <translation>Profit of these</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>Not noted</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
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
        <source>Promo</source>
        <translation>Promo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Clerk</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>Sales of %1</source>
        <translation>Sales of %1</translation>
    </message>
    <message>
        <source>The provider has told the billed amount of %1 of the %2 delivered sales. The profit is of these alone.</source>
        <translation>The provider has told the billed amount of %1 of the %2 delivered sales. The profit is of these alone.</translation>
    </message>
    <message>
        <source>The breakdowns are of what was delivered.</source>
        <translation>The breakdowns are of what was delivered.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hour</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>sales that the provider has not finished</comment>
        <translation>Pending</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Not delivered</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Refunded</translation>
    </message>
    <message>
        <source>Unresolved</source>
        <translation>Unresolved</translation>
    </message>
    <message>
        <source>Sales that were not delivered</source>
        <translation>Sales that were not delivered</translation>
    </message>
    <message>
        <source>Refunded sales</source>
        <translation>Refunded sales</translation>
    </message>
    <message>
        <source>Unresolved sales</source>
        <translation>Unresolved sales</translation>
    </message>
    <message>
        <source>Sales that lost money</source>
        <translation>Sales that lost money</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day</comment>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>the weekday and the date</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Week from %1</source>
        <comment>first and last day</comment>
        <translation>Week from %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>the month&apos;s name and the year</comment>
        <translation>%1 %2</translation>
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
        <source>Billed above face value: %1. The shop lost %2 on them.</source>
        <comment>a number of sales, an amount</comment>
        <translation>Billed above face value: %1. The shop lost %2 on them.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>hours of the day</comment>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Of the sales by name only the newest %1 of a kind are listed.</source>
        <translation>Of the sales by name only the newest %1 of a kind are listed.</translation>
    </message>
    <message>
        <source>Pending sales</source>
        <translation>Pending sales</translation>
    </message>
</context>
<context>
    <name>HistoryOut</name>
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
        <source>Face value, DH</source>
        <translation>Face value, DH</translation>
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
        <source>Clerk</source>
        <translation>Clerk</translation>
    </message>
    <message>
        <source>Billed, DH</source>
        <translation>Billed, DH</translation>
    </message>
    <message>
        <source>Provider&apos;s reference</source>
        <translation>Provider&apos;s reference</translation>
    </message>
    <message>
        <source>Our reference</source>
        <translation>Our reference</translation>
    </message>
    <message>
        <source>sales</source>
        <comment>in a file&apos;s name</comment>
        <translation>sales</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Sales</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Sold (sales: %1)</source>
        <comment>the sum of a list</comment>
        <translation>Sold (sales: %1)</translation>
    </message>
    <message>
        <source>Sold (sales: %1, of them billed: %2)</source>
        <comment>the sum of a list</comment>
        <translation>Sold (sales: %1, of them billed: %2)</translation>
    </message>
    <message>
        <source>Failed and refunded sales are listed, but not counted as sold.</source>
        <translation>Failed and refunded sales are listed, but not counted as sold.</translation>
    </message>
    <message>
        <source>Only the newest %1 sales are on this paper and in its sum. The CSV file has them all.</source>
        <translation>Only the newest %1 sales are on this paper and in its sum. The CSV file has them all.</translation>
    </message>
</context>
<context>
    <name>Imprint</name>
    <message>
        <source>Made on %1</source>
        <comment>a date and a time</comment>
        <translation>Made on %1</translation>
    </message>
    <message>
        <source>SPECIMEN: training, no real sale</source>
        <translation>SPECIMEN: training, no real sale</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
</context>
<context>
    <name>Listings</name>
    <message>
        <source>Only the first %1 of %2 rows are on this paper. The CSV file has them all.</source>
        <translation>Only the first %1 of %2 rows are on this paper. The CSV file has them all.</translation>
    </message>
    <message>
        <source>%1: only the newest %2 are listed, there may be more.</source>
        <comment>a list&apos;s name; how many</comment>
        <translation>%1: only the newest %2 are listed, there may be more.</translation>
    </message>
</context>
<context>
    <name>OutWords</name>
    <message>
        <source>The file was not written.</source>
        <translation>The file was not written.</translation>
    </message>
    <message>
        <source>This folder is not there. Choose another one.</source>
        <translation>This folder is not there. Choose another one.</translation>
    </message>
    <message>
        <source>Nothing may be written in this folder. Choose another one.</source>
        <translation>Nothing may be written in this folder. Choose another one.</translation>
    </message>
    <message>
        <source>The disk is full. Make room on it, or choose another one.</source>
        <translation>The disk is full. Make room on it, or choose another one.</translation>
    </message>
    <message>
        <source>The disk said: %1</source>
        <translation>The disk said: %1</translation>
    </message>
    <message>
        <source>The page could not be drawn: %1</source>
        <translation>The page could not be drawn: %1</translation>
    </message>
    <message>
        <source>Stopped. The file was not written.</source>
        <translation>Stopped. The file was not written.</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>Trying again</source>
        <translation>Trying again</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>for the printer</comment>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Printing</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Printed</translation>
    </message>
    <message>
        <source>Saved as PDF</source>
        <translation>Saved as PDF</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Not printed</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>a print</comment>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>The printer did not take it. It is tried again by itself: look for paper, cable and power.</source>
        <translation>The printer did not take it. It is tried again by itself: look for paper, cable and power.</translation>
    </message>
    <message>
        <source>It waits for the printer.</source>
        <translation>It waits for the printer.</translation>
    </message>
    <message>
        <source>It is being printed.</source>
        <translation>It is being printed.</translation>
    </message>
    <message>
        <source>It was printed.</source>
        <translation>It was printed.</translation>
    </message>
    <message>
        <source>It was saved as a PDF file.</source>
        <translation>It was saved as a PDF file.</translation>
    </message>
    <message>
        <source>It was not printed, and not saved as a PDF either. Nothing is lost: look at the printer, then print it again.</source>
        <translation>It was not printed, and not saved as a PDF either. Nothing is lost: look at the printer, then print it again.</translation>
    </message>
    <message>
        <source>Somebody cancelled it before it was printed.</source>
        <translation>Somebody cancelled it before it was printed.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>X report</source>
        <translation>X report</translation>
    </message>
    <message>
        <source>Z report</source>
        <translation>Z report</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Test page</translation>
    </message>
    <message>
        <source>58 mm</source>
        <translation>58 mm</translation>
    </message>
    <message>
        <source>80 mm</source>
        <translation>80 mm</translation>
    </message>
    <message>
        <source>It was saved as a PDF file: %1</source>
        <translation>It was saved as a PDF file: %1</translation>
    </message>
    <message>
        <source>Unreadable paper</source>
        <translation>Unreadable paper</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a printed paper: its kind, its number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, duplicate %2</source>
        <comment>a receipt, the number of the copy</comment>
        <translation>%1, duplicate %2</translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message>
        <source>Clerk</source>
        <translation>Clerk</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>A PIN has %1 to %2 digits: not one digit throughout (1111), and not 1234 or 4321.</source>
        <comment>how long a PIN may be</comment>
        <translation>A PIN has %1 to %2 digits: not one digit throughout (1111), and not 1234 or 4321.</translation>
    </message>
    <message>
        <source>A PIN has digits only.</source>
        <translation>A PIN has digits only.</translation>
    </message>
    <message>
        <source>This PIN is too short: %1 digits at least.</source>
        <translation>This PIN is too short: %1 digits at least.</translation>
    </message>
    <message>
        <source>This PIN is too long: %1 digits at most.</source>
        <translation>This PIN is too long: %1 digits at most.</translation>
    </message>
    <message>
        <source>This PIN is what anybody would try first. Choose another one.</source>
        <translation>This PIN is what anybody would try first. Choose another one.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Type a name.</translation>
    </message>
    <message>
        <source>There is somebody of this name already. Add what tells them apart.</source>
        <translation>There is somebody of this name already. Add what tells them apart.</translation>
    </message>
    <message>
        <source>This is the last owner with a PIN: nobody could let the others in any more. Make somebody else an owner first.</source>
        <translation>This is the last owner with a PIN: nobody could let the others in any more. Make somebody else an owner first.</translation>
    </message>
    <message>
        <source>This person does not work here any more.</source>
        <translation>This person does not work here any more.</translation>
    </message>
    <message>
        <source>There are people on this till already: one of them signs in.</source>
        <translation>There are people on this till already: one of them signs in.</translation>
    </message>
    <message>
        <source>This PIN is not right. After the next wrong one you have to wait.</source>
        <translation>This PIN is not right. After the next wrong one you have to wait.</translation>
    </message>
    <message>
        <source>This PIN is not right.</source>
        <translation>This PIN is not right.</translation>
    </message>
    <message>
        <source>Too many wrong PINs.</source>
        <translation>Too many wrong PINs.</translation>
    </message>
    <message>
        <source>There is no PIN for this name yet. An owner sets it under Settings, People.</source>
        <translation>There is no PIN for this name yet. An owner sets it under Settings, People.</translation>
    </message>
    <message>
        <source>Only an owner may do this.</source>
        <translation>Only an owner may do this.</translation>
    </message>
    <message>
        <source>It was not done. %1</source>
        <translation>It was not done. %1</translation>
    </message>
    <message>
        <source>This computer has too little memory free to check a PIN. Close other programs and try again.</source>
        <translation>This computer has too little memory free to check a PIN. Close other programs and try again.</translation>
    </message>
    <message>
        <source>The till has not started yet. Try again in a moment.</source>
        <translation>The till has not started yet. Try again in a moment.</translation>
    </message>
    <message>
        <source>Try again in %1 s.</source>
        <translation>Try again in %1 s.</translation>
    </message>
    <message>
        <source>Try again in %1 min.</source>
        <translation>Try again in %1 min.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>You can try again now.</translation>
    </message>
    <message>
        <source>Sell a recharge.</source>
        <translation>Sell a recharge.</translation>
    </message>
    <message>
        <source>Look at the sales of today.</source>
        <translation>Look at the sales of today.</translation>
    </message>
    <message>
        <source>Print a receipt.</source>
        <translation>Print a receipt.</translation>
    </message>
    <message>
        <source>Open a shift.</source>
        <translation>Open a shift.</translation>
    </message>
    <message>
        <source>Count the drawer and close the shift.</source>
        <translation>Count the drawer and close the shift.</translation>
    </message>
    <message>
        <source>Give cash back to a customer.</source>
        <translation>Give cash back to a customer.</translation>
    </message>
    <message>
        <source>Take a repayment of the credit book.</source>
        <translation>Take a repayment of the credit book.</translation>
    </message>
    <message>
        <source>Sell although it is not known yet what became of an earlier sale like this one.</source>
        <translation>Sell although it is not known yet what became of an earlier sale like this one.</translation>
    </message>
    <message>
        <source>Mark this sale as dealt with.</source>
        <translation>Mark this sale as dealt with.</translation>
    </message>
    <message>
        <source>Send the sales of a list.</source>
        <translation>Send the sales of a list.</translation>
    </message>
    <message>
        <source>Put cash into the drawer, or take it out, without a sale.</source>
        <translation>Put cash into the drawer, or take it out, without a sale.</translation>
    </message>
    <message>
        <source>Print an X report: it tells what should be in the drawer.</source>
        <translation>Print an X report: it tells what should be in the drawer.</translation>
    </message>
    <message>
        <source>Add or change a customer of the credit book.</source>
        <translation>Add or change a customer of the credit book.</translation>
    </message>
    <message>
        <source>Look at a sale of somebody else, or of another day.</source>
        <translation>Look at a sale of somebody else, or of another day.</translation>
    </message>
    <message>
        <source>See what the sales cost and earn.</source>
        <translation>See what the sales cost and earn.</translation>
    </message>
    <message>
        <source>See the figures and the reports of the shop.</source>
        <translation>See the figures and the reports of the shop.</translation>
    </message>
    <message>
        <source>Adopt a recharge that this till did not make.</source>
        <translation>Adopt a recharge that this till did not make.</translation>
    </message>
    <message>
        <source>Change the settings of this till.</source>
        <translation>Change the settings of this till.</translation>
    </message>
    <message>
        <source>Add or change people and their PINs.</source>
        <translation>Add or change people and their PINs.</translation>
    </message>
    <message>
        <source>Change the account at the provider.</source>
        <translation>Change the account at the provider.</translation>
    </message>
    <message>
        <source>Bring a backup back in place of the till&apos;s data.</source>
        <translation>Bring a backup back in place of the till&apos;s data.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>SPECIMEN</source>
        <translation>SPECIMEN</translation>
    </message>
    <message>
        <source>DUPLICATA no. %1</source>
        <translation>DUPLICATA no. %1</translation>
    </message>
    <message>
        <source>Phone recharge</source>
        <translation>Phone recharge</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Cash</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>On credit, not paid yet</source>
        <translation>On credit, not paid yet</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Cash received</source>
        <translation>Cash received</translation>
    </message>
    <message>
        <source>Change given</source>
        <translation>Change given</translation>
    </message>
    <message>
        <source>Receipt no.</source>
        <translation>Receipt no.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Face value</source>
        <translation>Face value</translation>
    </message>
    <message>
        <source>Promo</source>
        <translation>Promo</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>promo: none</comment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Clerk</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Printed at</source>
        <translation>Printed at</translation>
    </message>
    <message>
        <source>Printed by</source>
        <translation>Printed by</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Provider ref.</source>
        <translation>Provider ref.</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>not told yet</translation>
    </message>
    <message>
        <source>Training: no real recharge.</source>
        <translation>Training: no real recharge.</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <comment>title of a document</comment>
        <translation>Receipt %1</translation>
    </message>
    <message>
        <source>Delivered as WhatsApp credit.</source>
        <translation>Delivered as WhatsApp credit.</translation>
    </message>
    <message>
        <source>Delivered, and converted to WhatsApp credit.</source>
        <translation>Delivered, and converted to WhatsApp credit.</translation>
    </message>
    <message>
        <source>Recharge delivered.</source>
        <translation>Recharge delivered.</translation>
    </message>
    <message>
        <source>The customer is entitled to get %1 back.</source>
        <translation>The customer is entitled to get %1 back.</translation>
    </message>
    <message>
        <source>The customer owes nothing for it.</source>
        <translation>The customer owes nothing for it.</translation>
    </message>
    <message>
        <source>PENDING</source>
        <translation>PENDING</translation>
    </message>
    <message>
        <source>NOT DELIVERED</source>
        <translation>NOT DELIVERED</translation>
    </message>
    <message>
        <source>RECHARGE CANCELLED</source>
        <translation>RECHARGE CANCELLED</translation>
    </message>
    <message>
        <source>NOT CONFIRMED</source>
        <translation>NOT CONFIRMED</translation>
    </message>
    <message>
        <source>This recharge is not confirmed yet.</source>
        <translation>This recharge is not confirmed yet.</translation>
    </message>
    <message>
        <source>The recharge failed: it was not delivered.</source>
        <translation>The recharge failed: it was not delivered.</translation>
    </message>
    <message>
        <source>The recharge was refused: it was not delivered.</source>
        <translation>The recharge was refused: it was not delivered.</translation>
    </message>
    <message>
        <source>The recharge was never sent.</source>
        <translation>The recharge was never sent.</translation>
    </message>
    <message>
        <source>The provider took this recharge back.</source>
        <translation>The provider took this recharge back.</translation>
    </message>
    <message>
        <source>It is not known whether this recharge was delivered.</source>
        <translation>It is not known whether this recharge was delivered.</translation>
    </message>
    <message>
        <source>This paper is no proof of delivery.</source>
        <translation>This paper is no proof of delivery.</translation>
    </message>
    <message>
        <source>Tel. %1</source>
        <translation>Tel. %1</translation>
    </message>
    <message>
        <source>Copy no. %1</source>
        <comment>below DUPLICATA no. %1</comment>
        <translation>Copy no. %1</translation>
    </message>
    <message>
        <source>Given back by</source>
        <translation>Given back by</translation>
    </message>
    <message>
        <source>Receipt %1, duplicate %2</source>
        <comment>title of a document</comment>
        <translation>Receipt %1, duplicate %2</translation>
    </message>
    <message>
        <source>Given back on %1: %2</source>
        <comment>a time, an amount</comment>
        <translation>Given back on %1: %2</translation>
    </message>
    <message>
        <source>Given back by card on %1: %2</source>
        <comment>a time, an amount</comment>
        <translation>Given back by card on %1: %2</translation>
    </message>
</context>
<context>
    <name>RestoreWords</name>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>There is no such file, or it cannot be read. Is the stick plugged in?</source>
        <translation>There is no such file, or it cannot be read. Is the stick plugged in?</translation>
    </message>
    <message>
        <source>This is no backup of Taabia.</source>
        <translation>This is no backup of Taabia.</translation>
    </message>
    <message>
        <source>This is the till&apos;s own data, not a backup of it.</source>
        <translation>This is the till&apos;s own data, not a backup of it.</translation>
    </message>
    <message>
        <source>This backup is locked: type its passphrase.</source>
        <translation>This backup is locked: type its passphrase.</translation>
    </message>
    <message>
        <source>The passphrase does not open this backup. It is the one that was in force when the backup was made.</source>
        <translation>The passphrase does not open this backup. It is the one that was in force when the backup was made.</translation>
    </message>
    <message>
        <source>This backup is damaged: it is not what was written. Take an older one.</source>
        <translation>This backup is damaged: it is not what was written. Take an older one.</translation>
    </message>
    <message>
        <source>This backup belongs to another account.</source>
        <translation>This backup belongs to another account.</translation>
    </message>
    <message>
        <source>This backup belongs to another account, %1.</source>
        <translation>This backup belongs to another account, %1.</translation>
    </message>
    <message>
        <source>Backups of the training mode and of the real till cannot take each other&apos;s place.</source>
        <translation>Backups of the training mode and of the real till cannot take each other&apos;s place.</translation>
    </message>
    <message>
        <source>A newer Taabia has made this backup. Install the newer version to bring it back.</source>
        <translation>A newer Taabia has made this backup. Install the newer version to bring it back.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk of this PC for a copy beside the till&apos;s data.</source>
        <translation>There is not enough room on the disk of this PC for a copy beside the till&apos;s data.</translation>
    </message>
    <message>
        <source>Something was sold or written since the backup was looked into, and would be lost without having been shown. Look into it again.</source>
        <translation>Something was sold or written since the backup was looked into, and would be lost without having been shown. Look into it again.</translation>
    </message>
    <message>
        <source>Look into the backup first.</source>
        <translation>Look into the backup first.</translation>
    </message>
    <message>
        <source>The backup could not be brought back. Check the disk of this PC and try again.</source>
        <translation>The backup could not be brought back. Check the disk of this PC and try again.</translation>
    </message>
    <message>
        <source>Only an owner can bring a backup back.</source>
        <translation>Only an owner can bring a backup back.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from a date and time to another</comment>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from a number to another</comment>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Account: %1</translation>
    </message>
    <message>
        <source>Its newest entry is of %1.</source>
        <translation>Its newest entry is of %1.</translation>
    </message>
    <message>
        <source>Nothing was ever written in it.</source>
        <translation>Nothing was ever written in it.</translation>
    </message>
    <message>
        <source>It has no sale.</source>
        <translation>It has no sale.</translation>
    </message>
    <message>
        <source>Sales in it: %1, %2 in all.</source>
        <translation>Sales in it: %1, %2 in all.</translation>
    </message>
    <message>
        <source>The last one: %1, %2 to %3.</source>
        <comment>date and time; amount; number</comment>
        <translation>The last one: %1, %2 to %3.</translation>
    </message>
    <message>
        <source>People in it: %1. They sign in with the PINs of then.</source>
        <translation>People in it: %1. They sign in with the PINs of then.</translation>
    </message>
    <message>
        <source>Shift %1 is open in it.</source>
        <translation>Shift %1 is open in it.</translation>
    </message>
    <message>
        <source>Somebody has changed entries in this backup: its chain does not hold (Day, Account, Verify).</source>
        <translation>Somebody has changed entries in this backup: its chain does not hold (Day, Account, Verify).</translation>
    </message>
    <message>
        <source>Its entries were chained with another PC&apos;s key: whether somebody has changed them cannot be checked here.</source>
        <translation>Its entries were chained with another PC&apos;s key: whether somebody has changed them cannot be checked here.</translation>
    </message>
    <message>
        <source>An older Taabia made it; it is brought up to date.</source>
        <translation>An older Taabia made it; it is brought up to date.</translation>
    </message>
    <message>
        <source>It was made while a sale was being sent: whether that one left is asked of the provider.</source>
        <translation>It was made while a sale was being sent: whether that one left is asked of the provider.</translation>
    </message>
    <message>
        <source>There is no till&apos;s data on this PC yet: nothing is lost.</source>
        <translation>There is no till&apos;s data on this PC yet: nothing is lost.</translation>
    </message>
    <message>
        <source>The till&apos;s present data cannot be read, so what would be lost is not known.</source>
        <translation>The till&apos;s present data cannot be read, so what would be lost is not known.</translation>
    </message>
    <message>
        <source>Nothing is lost: the backup has all that the till has.</source>
        <translation>Nothing is lost: the backup has all that the till has.</translation>
    </message>
    <message>
        <source>This would be lost, because the backup does not have it:</source>
        <translation>This would be lost, because the backup does not have it:</translation>
    </message>
    <message>
        <source>Sales: %1, %2 in all, %3.</source>
        <comment>how many; amount; from when to when</comment>
        <translation>Sales: %1, %2 in all, %3.</translation>
    </message>
    <message>
        <source>Of these sales, without an end yet: %1. The provider may still carry them out.</source>
        <translation>Of these sales, without an end yet: %1. The provider may still carry them out.</translation>
    </message>
    <message>
        <source>Lent in the credit book: %1, %2 in all.</source>
        <translation>Lent in the credit book: %1, %2 in all.</translation>
    </message>
    <message>
        <source>Cash in and repayments: %1, %2 in all, %3.</source>
        <translation>Cash in and repayments: %1, %2 in all, %3.</translation>
    </message>
    <message>
        <source>Cash out and given back: %1, %2 in all, %3.</source>
        <translation>Cash out and given back: %1, %2 in all, %3.</translation>
    </message>
    <message>
        <source>Shifts: %1. These numbers are given again.</source>
        <translation>Shifts: %1. These numbers are given again.</translation>
    </message>
    <message>
        <source>Z reports: %1. These numbers are given again.</source>
        <translation>Z reports: %1. These numbers are given again.</translation>
    </message>
    <message>
        <source>Receipts: %1. These numbers are given again; time and reference tell two of them apart.</source>
        <translation>Receipts: %1. These numbers are given again; time and reference tell two of them apart.</translation>
    </message>
    <message>
        <source>Changes in the credit book&apos;s customers: %1.</source>
        <translation>Changes in the credit book&apos;s customers: %1.</translation>
    </message>
    <message>
        <source>Lists that were sent: %1.</source>
        <translation>Lists that were sent: %1.</translation>
    </message>
    <message>
        <source>People who are not in it: %1.</source>
        <translation>People who are not in it: %1.</translation>
    </message>
    <message>
        <source>Changes of people and PINs since then.</source>
        <translation>Changes of people and PINs since then.</translation>
    </message>
    <message>
        <source>Sales that are in both and have ended since then: %1. The provider is asked for them again.</source>
        <translation>Sales that are in both and have ended since then: %1. The provider is asked for them again.</translation>
    </message>
    <message>
        <source>The data that is there now is kept beside it, under another name; nothing is deleted. After that the till asks the provider what was sold since then, and sells nothing until it knows.</source>
        <translation>The data that is there now is kept beside it, under another name; nothing is deleted. After that the till asks the provider what was sold since then, and sells nothing until it knows.</translation>
    </message>
    <message>
        <source>Sales that will not be in the till&apos;s data any more: %1, %2 in all.</source>
        <translation>Sales that will not be in the till&apos;s data any more: %1, %2 in all.</translation>
    </message>
    <message>
        <source>What was shown will not be in the till&apos;s data any more.</source>
        <translation>What was shown will not be in the till&apos;s data any more.</translation>
    </message>
    <message>
        <source>A backup of %1 was brought back.</source>
        <translation>A backup of %1 was brought back.</translation>
    </message>
    <message>
        <source>An empty backup was brought back.</source>
        <translation>An empty backup was brought back.</translation>
    </message>
    <message numerus="yes">
        <source>%1 recharges were found that this till&apos;s data did not have, %2 in all.</source>
        <comment>the number picks the plural form</comment>
        <translation>
            <numerusform>%1 recharge was found that this till&apos;s data did not have, %2 in all.</numerusform>
            <numerusform>%1 recharges were found that this till&apos;s data did not have, %2 in all.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sold until the provider has told what it does not have.</source>
        <translation>Nothing is sold until the provider has told what it does not have.</translation>
    </message>
    <message>
        <source>Sales without an end: %1 of %2 asked for.</source>
        <translation>Sales without an end: %1 of %2 asked for.</translation>
    </message>
    <message>
        <source>Its list is read back to %1 so far.</source>
        <translation>Its list is read back to %1 so far.</translation>
    </message>
    <message>
        <source>Its list is being read.</source>
        <translation>Its list is being read.</translation>
    </message>
    <message>
        <source>It cannot be asked now. %1</source>
        <translation>It cannot be asked now. %1</translation>
    </message>
    <message>
        <source>The till tries again by itself.</source>
        <translation>The till tries again by itself.</translation>
    </message>
    <message>
        <source>The provider&apos;s list goes back to %1 only: what was sold before that, and is not in the backup, cannot be known.</source>
        <translation>The provider&apos;s list goes back to %1 only: what was sold before that, and is not in the backup, cannot be known.</translation>
    </message>
    <message>
        <source>The provider&apos;s list does not go back so far: what was sold since then cannot be known.</source>
        <translation>The provider&apos;s list does not go back so far: what was sold since then cannot be known.</translation>
    </message>
    <message>
        <source>An owner decides whether the till sells all the same.</source>
        <translation>An owner decides whether the till sells all the same.</translation>
    </message>
    <message>
        <source>%1 decided to sell although not everything could be known.</source>
        <translation>%1 decided to sell although not everything could be known.</translation>
    </message>
    <message>
        <source>The provider knows of no recharge since then that the till&apos;s data does not have.</source>
        <translation>The provider knows of no recharge since then that the till&apos;s data does not have.</translation>
    </message>
    <message>
        <source>See Day, Account, where what was found can be adopted.</source>
        <translation>See Day, Account, where what was found can be adopted.</translation>
    </message>
    <message>
        <source>The data that was there before is kept as %1.</source>
        <translation>The data that was there before is kept as %1.</translation>
    </message>
    <message>
        <source>A backup was brought back. Nothing is sold until the provider has told what it does not have.</source>
        <translation>A backup was brought back. Nothing is sold until the provider has told what it does not have.</translation>
    </message>
    <message>
        <source>The provider has a recharge of %1 to %2, of %3, that this till does not know as its own.</source>
        <translation>The provider has a recharge of %1 to %2, of %3, that this till does not know as its own.</translation>
    </message>
    <message>
        <source>The provider has a recharge to %1, of %2, that this till does not know as its own.</source>
        <translation>The provider has a recharge to %1, of %2, that this till does not know as its own.</translation>
    </message>
    <message>
        <source>Another till made it, or it was made before a backup was brought back. If it is this customer&apos;s, do not sell it again.</source>
        <translation>Another till made it, or it was made before a backup was brought back. If it is this customer&apos;s, do not sell it again.</translation>
    </message>
    <message>
        <source>Till of its last sale: %1</source>
        <translation>Till of its last sale: %1</translation>
    </message>
    <message>
        <source>Its last sale was made at till %1, and this is till %2. Make sure that it is not another till&apos;s backup.</source>
        <translation>Its last sale was made at till %1, and this is till %2. Make sure that it is not another till&apos;s backup.</translation>
    </message>
    <message>
        <source>A backup was not brought back: something was sold or written after it was looked into. Nothing was changed. Look into it again.</source>
        <translation>A backup was not brought back: something was sold or written after it was looked into. Nothing was changed. Look into it again.</translation>
    </message>
    <message>
        <source>Some recharges in the provider&apos;s list cannot be read, or do not tell the number: whether they are sales that the backup does not have cannot be known.</source>
        <translation>Some recharges in the provider&apos;s list cannot be read, or do not tell the number: whether they are sales that the backup does not have cannot be known.</translation>
    </message>
</context>
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
    <name>ShiftLines</name>
    <message numerus="yes">
        <source>%1 · %n sale(s)</source>
        <comment>a method of payment, or what became of the sales</comment>
        <translation>
            <numerusform>%1 · %n sale</numerusform>
            <numerusform>%1 · %n sales</numerusform>
        </translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Sold</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Together</translation>
    </message>
    <message>
        <source>By operator</source>
        <translation>By operator</translation>
    </message>
    <message>
        <source>Not counted as sold</source>
        <translation>Not counted as sold</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Not delivered</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Refunded</translation>
    </message>
    <message>
        <source>Sold while no shift was open</source>
        <translation>Sold while no shift was open</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Drawer</translation>
    </message>
    <message>
        <source>Float at the opening</source>
        <translation>Float at the opening</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>Cash in</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>Cash out</translation>
    </message>
    <message>
        <source>Repaid in cash</source>
        <translation>Repaid in cash</translation>
    </message>
    <message>
        <source>Given back in cash</source>
        <translation>Given back in cash</translation>
    </message>
    <message>
        <source>Cash of sales</source>
        <translation>Cash of sales</translation>
    </message>
    <message>
        <source>Should be in the drawer</source>
        <translation>Should be in the drawer</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Reason: %1</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>For ever</translation>
    </message>
    <message>
        <source>Grand total</source>
        <translation>Grand total</translation>
    </message>
    <message>
        <source>Chain ends with</source>
        <translation>Chain ends with</translation>
    </message>
    <message>
        <source>Counted pieces</source>
        <translation>Counted pieces</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>pieces, value of one</comment>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) not settled or to be dealt with</source>
        <comment>named one by one below it</comment>
        <translation>
            <numerusform>%n sale not settled or to be dealt with</numerusform>
            <numerusform>%n sales not settled or to be dealt with</numerusform>
        </translation>
    </message>
    <message>
        <source>Opened by %1, %2</source>
        <comment>a name, then a time of day, with its date if that is not today</comment>
        <translation>Opened by %1, %2</translation>
    </message>
    <message>
        <source>of which not settled yet</source>
        <translation>of which not settled yet</translation>
    </message>
    <message>
        <source>To be given back</source>
        <translation>To be given back</translation>
    </message>
</context>
<context>
    <name>ShiftPaper</name>
    <message>
        <source>Cash</source>
        <translation>Cash</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>On credit</source>
        <translation>On credit</translation>
    </message>
    <message>
        <source>X report</source>
        <translation>X report</translation>
    </message>
    <message>
        <source>Z report no. %1</source>
        <translation>Z report no. %1</translation>
    </message>
    <message>
        <source>The shift stays open.</source>
        <translation>The shift stays open.</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Opened</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Opened by</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Read at</source>
        <translation>Read at</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Closed by</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Read by</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Sales</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>By operator</source>
        <translation>By operator</translation>
    </message>
    <message>
        <source>Not in these sales</source>
        <translation>Not in these sales</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Not delivered</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Refunded</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Drawer</translation>
    </message>
    <message>
        <source>Opening float</source>
        <translation>Opening float</translation>
    </message>
    <message>
        <source>Cash taken</source>
        <translation>Cash taken</translation>
    </message>
    <message>
        <source>Cash put in</source>
        <translation>Cash put in</translation>
    </message>
    <message>
        <source>Cash taken out</source>
        <translation>Cash taken out</translation>
    </message>
    <message>
        <source>Credit repaid</source>
        <translation>Credit repaid</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Given back</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>Too much</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Unresolved sales, carried over</source>
        <translation>Unresolved sales, carried over</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Grand total</source>
        <translation>Grand total</translation>
    </message>
    <message>
        <source>Last link of the chain</source>
        <translation>Last link of the chain</translation>
    </message>
    <message>
        <source>Everything ever counted as sold on this till. What comes to nothing later stays in it.</source>
        <translation>Everything ever counted as sold on this till. What comes to nothing later stays in it.</translation>
    </message>
    <message>
        <source>of which not settled yet</source>
        <translation>of which not settled yet</translation>
    </message>
    <message>
        <source>Outside shifts</source>
        <translation>Outside shifts</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>number of sales</comment>
        <translation>No.</translation>
    </message>
    <message>
        <source>DH</source>
        <comment>heading of amounts</comment>
        <translation>DH</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Pieces</translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message>
        <source>English</source>
        <comment>the name of this language, in itself</comment>
        <translation>English</translation>
    </message>
    <message>
        <source>Small letters: the printer is well set up.</source>
        <translation>Small letters: the printer is well set up.</translation>
    </message>
    <message>
        <source>Normal letters: the printer is well set up.</source>
        <translation>Normal letters: the printer is well set up.</translation>
    </message>
    <message>
        <source>Bold letters: the printer is well set up.</source>
        <translation>Bold letters: the printer is well set up.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Test page</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%1 DH</source>
        <comment>an amount of money; the number only picks the plural form</comment>
        <translation>
            <numerusform>%1 DH</numerusform>
            <numerusform>%1 DH</numerusform>
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
            <numerusform>%1 s ago</numerusform>
            <numerusform>%1 s ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 min ago</source>
        <comment>minutes; the number only picks the plural form</comment>
        <translation>
            <numerusform>%1 min ago</numerusform>
            <numerusform>%1 min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 h ago</source>
        <comment>hours; the number only picks the plural form</comment>
        <translation>
            <numerusform>%1 h ago</numerusform>
            <numerusform>%1 h ago</numerusform>
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
    <message>
        <source>Nothing was noted. A shift is open already: count it and close it first.</source>
        <translation>Nothing was noted. A shift is open already: count it and close it first.</translation>
    </message>
    <message>
        <source>Nothing was noted. No shift is open: open one first.</source>
        <translation>Nothing was noted. No shift is open: open one first.</translation>
    </message>
    <message>
        <source>The shift is still open and its money as it was. Cash has moved since the drawer was counted: count it again.</source>
        <translation>The shift is still open and its money as it was. Cash has moved since the drawer was counted: count it again.</translation>
    </message>
    <message>
        <source>Nothing was noted. A reason is missing: say in a few words why.</source>
        <translation>Nothing was noted. A reason is missing: say in a few words why.</translation>
    </message>
    <message>
        <source>Nothing was noted. The amount must be more than zero, and not beyond reason: type it again.</source>
        <translation>Nothing was noted. The amount must be more than zero, and not beyond reason: type it again.</translation>
    </message>
    <message>
        <source>Nothing was noted, and no cash is to leave the drawer: it is not owed, or was given back already.</source>
        <translation>Nothing was noted, and no cash is to leave the drawer: it is not owed, or was given back already.</translation>
    </message>
    <message>
        <source>Nothing was noted. This customer is not in the credit book: look for the name again.</source>
        <translation>Nothing was noted. This customer is not in the credit book: look for the name again.</translation>
    </message>
    <message>
        <source>Nothing was noted, the drawer counts as before. The till is not ready or does not have this: wait a moment, then try again.</source>
        <translation>Nothing was noted, the drawer counts as before. The till is not ready or does not have this: wait a moment, then try again.</translation>
    </message>
    <message>
        <source>Nothing was noted, the drawer counts as before. %1</source>
        <translation>Nothing was noted, the drawer counts as before. %1</translation>
    </message>
    <message>
        <source>Cash</source>
        <comment>a method of payment</comment>
        <translation>Cash</translation>
    </message>
    <message>
        <source>Card</source>
        <comment>a method of payment</comment>
        <translation>Card</translation>
    </message>
    <message>
        <source>Credit book</source>
        <comment>a method of payment</comment>
        <translation>Credit book</translation>
    </message>
    <message>
        <source>Cash in</source>
        <comment>cash that moved</comment>
        <translation>Cash in</translation>
    </message>
    <message>
        <source>Cash out</source>
        <comment>cash that moved</comment>
        <translation>Cash out</translation>
    </message>
    <message>
        <source>Repaid</source>
        <comment>cash that moved</comment>
        <translation>Repaid</translation>
    </message>
    <message>
        <source>Given back</source>
        <comment>cash that moved</comment>
        <translation>Given back</translation>
    </message>
    <message>
        <source>Exact: nothing is missing, nothing is too much.</source>
        <translation>Exact: nothing is missing, nothing is too much.</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 missing</translation>
    </message>
    <message>
        <source>%1 too much</source>
        <translation>%1 too much</translation>
    </message>
    <message>
        <source>Owes nothing</source>
        <comment>a customer</comment>
        <translation>Owes nothing</translation>
    </message>
    <message>
        <source>The shop owes %1</source>
        <translation>The shop owes %1</translation>
    </message>
    <message>
        <source>Owes %1</source>
        <comment>a customer</comment>
        <translation>Owes %1</translation>
    </message>
    <message>
        <source>%1 owes %2 already, and may owe %3 at most.</source>
        <translation>%1 owes %2 already, and may owe %3 at most.</translation>
    </message>
    <message>
        <source>This customer may not owe more.</source>
        <translation>This customer may not owe more.</translation>
    </message>
    <message>
        <source>The payment does not cover this sale: enter it again.</source>
        <translation>The payment does not cover this sale: enter it again.</translation>
    </message>
    <message>
        <source>No shift is open: this cash will not be in any shift&apos;s sum.</source>
        <translation>No shift is open: this cash will not be in any shift&apos;s sum.</translation>
    </message>
    <message>
        <source>No shift was open: this cash is in no shift&apos;s sum.</source>
        <translation>No shift was open: this cash is in no shift&apos;s sum.</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Under way after all</source>
        <translation>Under way after all</translation>
    </message>
    <message>
        <source>The recharge failed: it was not delivered.</source>
        <translation>The recharge failed: it was not delivered.</translation>
    </message>
    <message>
        <source>The provider tells a billed amount for it: make sure that it is back on the balance.</source>
        <translation>The provider tells a billed amount for it: make sure that it is back on the balance.</translation>
    </message>
    <message>
        <source>There is no connection to the provider: check the internet line, then try again.</source>
        <translation>There is no connection to the provider: check the internet line, then try again.</translation>
    </message>
    <message>
        <source>The provider did not answer in time.</source>
        <translation>The provider did not answer in time.</translation>
    </message>
    <message>
        <source>The connection broke before the answer came.</source>
        <translation>The connection broke before the answer came.</translation>
    </message>
    <message>
        <source>The provider&apos;s system has a fault: try again later.</source>
        <translation>The provider&apos;s system has a fault: try again later.</translation>
    </message>
    <message>
        <source>The answer was far too large to be true, so it was not read.</source>
        <translation>The answer was far too large to be true, so it was not read.</translation>
    </message>
    <message>
        <source>The answer could not be understood.</source>
        <translation>The answer could not be understood.</translation>
    </message>
    <message>
        <source>Only the owner may see and change the account.</source>
        <translation>Only the owner may see and change the account.</translation>
    </message>
    <message>
        <source>The till is not ready, so the provider was not asked.</source>
        <translation>The till is not ready, so the provider was not asked.</translation>
    </message>
    <message>
        <source>Saved at the provider.</source>
        <translation>Saved at the provider.</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <comment>the reason</comment>
        <translation>Nothing was changed. %1</translation>
    </message>
    <message>
        <source>It is not known whether the change arrived, and it may still arrive. %1 Above stands what the provider has now; read it again in a minute.</source>
        <comment>the reason</comment>
        <translation>It is not known whether the change arrived, and it may still arrive. %1 Above stands what the provider has now; read it again in a minute.</translation>
    </message>
    <message>
        <source>It is not known whether the change arrived. %1 What the provider has now could not be read either: read it again.</source>
        <comment>the reason</comment>
        <translation>It is not known whether the change arrived. %1 What the provider has now could not be read either: read it again.</translation>
    </message>
    <message>
        <source>No backup was made. This folder is not there: plug in the stick, or choose another folder.</source>
        <translation>No backup was made. This folder is not there: plug in the stick, or choose another folder.</translation>
    </message>
    <message>
        <source>No backup was made. Nothing may be written in this folder: choose another one, or a stick that is not locked.</source>
        <translation>No backup was made. Nothing may be written in this folder: choose another one, or a stick that is not locked.</translation>
    </message>
    <message>
        <source>No backup was made. There is not enough room: free some, or choose another stick.</source>
        <translation>No backup was made. There is not enough room: free some, or choose another stick.</translation>
    </message>
    <message>
        <source>No backup was made. The till&apos;s own data could not be read to its end: call for help before anything else is done with this PC.</source>
        <translation>No backup was made. The till&apos;s own data could not be read to its end: call for help before anything else is done with this PC.</translation>
    </message>
    <message>
        <source>No backup was kept. The copy was not whole when it was read again: try another stick.</source>
        <translation>No backup was kept. The copy was not whole when it was read again: try another stick.</translation>
    </message>
    <message>
        <source>No backup was made. The disk says: %1</source>
        <translation>No backup was made. The disk says: %1</translation>
    </message>
    <message>
        <source>Only the owner may make a backup.</source>
        <translation>Only the owner may make a backup.</translation>
    </message>
    <message>
        <source>Nothing was noted. Whoever is signed in may not do this: it takes the owner&apos;s PIN.</source>
        <translation>Nothing was noted. Whoever is signed in may not do this: it takes the owner&apos;s PIN.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>yesterday</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>the code of a promo, what the owner calls it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Refused in the list&apos;s answer, being checked</source>
        <translation>Refused in the list&apos;s answer, being checked</translation>
    </message>
    <message>
        <source>The same was sold to %1 %2: %3, promo %4.</source>
        <comment>number; how long ago: &quot;3 min ago&quot;; amount; promo</comment>
        <translation>The same was sold to %1 %2: %3, promo %4.</translation>
    </message>
    <message>
        <source>The same was sold to %1 before, on %2: %3, promo %4.</source>
        <comment>number; date and time; amount; promo</comment>
        <translation>The same was sold to %1 before, on %2: %3, promo %4.</translation>
    </message>
    <message>
        <source>Whoever is signed in may not do this: it takes the owner&apos;s PIN.</source>
        <translation>Whoever is signed in may not do this: it takes the owner&apos;s PIN.</translation>
    </message>
    <message>
        <source>Nothing was sent. Whoever is signed in may not do this: it takes the owner&apos;s PIN.</source>
        <translation>Nothing was sent. Whoever is signed in may not do this: it takes the owner&apos;s PIN.</translation>
    </message>
    <message>
        <source>No backup was made. There is not enough room on this PC for the copy that is locked before it goes to the folder: free some.</source>
        <translation>No backup was made. There is not enough room on this PC for the copy that is locked before it goes to the folder: free some.</translation>
    </message>
    <message>
        <source>No backup was made. It cannot be locked with the passphrase that was set on this PC: set it again.</source>
        <translation>No backup was made. It cannot be locked with the passphrase that was set on this PC: set it again.</translation>
    </message>
    <message>
        <source>The backup was stopped. Nothing is wrong: the next one is made by itself.</source>
        <translation>The backup was stopped. Nothing is wrong: the next one is made by itself.</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <comment>an amount of room on a disk</comment>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nothing was sent.</translation>
    </message>
    <message>
        <source>The disk of this PC is full, so nothing new is sold. What was sold is safe, and its end is still saved. Make room until %1 are free: the till then goes on by itself.</source>
        <comment>an amount of room: &quot;300 MB&quot;</comment>
        <translation>The disk of this PC is full, so nothing new is sold. What was sold is safe, and its end is still saved. Make room until %1 are free: the till then goes on by itself.</translation>
    </message>
    <message>
        <source>The till&apos;s data on this disk is damaged, so nothing more is sold. What was sent is safe with the provider. Restore the last backup, best on another disk, or call for help.</source>
        <translation>The till&apos;s data on this disk is damaged, so nothing more is sold. What was sent is safe with the provider. Restore the last backup, best on another disk, or call for help.</translation>
    </message>
    <message>
        <source>This version keeps the data in a newer form, and first makes a copy of it as it is. The disk has no room for the copy: free %1, then start again. Nothing was changed.</source>
        <comment>an amount of room: &quot;300 MB&quot;</comment>
        <translation>This version keeps the data in a newer form, and first makes a copy of it as it is. The disk has no room for the copy: free %1, then start again. Nothing was changed.</translation>
    </message>
    <message>
        <source>This version keeps the data in a newer form, and first makes a copy of it as it is. The copy could not be made: check the disk, then start again. Nothing was changed.</source>
        <translation>This version keeps the data in a newer form, and first makes a copy of it as it is. The copy could not be made: check the disk, then start again. Nothing was changed.</translation>
    </message>
    <message>
        <source>The disk of this PC is almost full: %1 are free. Selling goes on; free some space today.</source>
        <comment>an amount of room: &quot;300 MB&quot;</comment>
        <translation>The disk of this PC is almost full: %1 are free. Selling goes on; free some space today.</translation>
    </message>
    <message>
        <source>The disk of this PC is almost full. Selling goes on; free some space today.</source>
        <translation>The disk of this PC is almost full. Selling goes on; free some space today.</translation>
    </message>
    <message>
        <source>Nothing can be sold now: the disk of this PC is full.</source>
        <translation>Nothing can be sold now: the disk of this PC is full.</translation>
    </message>
    <message>
        <source>Nothing can be sold any more: the till&apos;s data is damaged.</source>
        <translation>Nothing can be sold any more: the till&apos;s data is damaged.</translation>
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
    <message>
        <source>What is new in it</source>
        <translation>What is new in it</translation>
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
        <translation>What a sale of 10 DH brings</translation>
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
    <message>
        <source>Suspended</source>
        <comment>the account</comment>
        <translation>Suspended</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>Reseller</translation>
    </message>
    <message>
        <source>Prepaid</source>
        <comment>the account</comment>
        <translation>Prepaid</translation>
    </message>
    <message>
        <source>Paid afterwards</source>
        <comment>the account</comment>
        <translation>Paid afterwards</translation>
    </message>
    <message>
        <source>The provider is being asked…</source>
        <translation>The provider is being asked…</translation>
    </message>
    <message>
        <source>What stands here was read at %1.</source>
        <translation>What stands here was read at %1.</translation>
    </message>
    <message>
        <source>What is not known could not be read.</source>
        <translation>What is not known could not be read.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>why it failed, what is shown instead</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Read at %1</source>
        <translation>Read at %1</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Read again</translation>
    </message>
    <message>
        <source>Read the account again</source>
        <translation>Read the account again</translation>
    </message>
    <message>
        <source>Addresses that may use it</source>
        <translation>Addresses that may use it</translation>
    </message>
    <message>
        <source>None: what is sold is paid from the balance</source>
        <translation>None: what is sold is paid from the balance</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Any</translation>
    </message>
</context>
<context>
    <name>taabia::AccountPage</name>
    <message>
        <source>The account</source>
        <translation>The account</translation>
    </message>
    <message>
        <source>Opening the till…</source>
        <translation>Opening the till…</translation>
    </message>
    <message>
        <source>Practise now</source>
        <translation>Practise now</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>Keep it and go on</source>
        <translation>Keep it and go on</translation>
    </message>
    <message>
        <source>Check the account</source>
        <translation>Check the account</translation>
    </message>
    <message>
        <source>Type the client code that the provider gave the shop.</source>
        <translation>Type the client code that the provider gave the shop.</translation>
    </message>
    <message>
        <source>Type or paste the key that the provider gave the shop.</source>
        <translation>Type or paste the key that the provider gave the shop.</translation>
    </message>
    <message>
        <source>Everything inside this program: no account, no key, no internet. No money moves.</source>
        <translation>Everything inside this program: no account, no key, no internet. No money moves.</translation>
    </message>
    <message>
        <source>MoroccoTopup&apos;s own place to try: the same account and the same key, and nothing is debited.</source>
        <translation>MoroccoTopup&apos;s own place to try: the same account and the same key, and nothing is debited.</translation>
    </message>
    <message>
        <source>Recharges are real and charged to the shop&apos;s account at MoroccoTopup.</source>
        <translation>Recharges are real and charged to the shop&apos;s account at MoroccoTopup.</translation>
    </message>
    <message>
        <source>Client code</source>
        <translation>Client code</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API key</translation>
    </message>
    <message>
        <source>shown as dots</source>
        <translation>shown as dots</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>Address of the service</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Another address</translation>
    </message>
    <message>
        <source>Keep it and go on without the check</source>
        <translation>Keep it and go on without the check</translation>
    </message>
    <message>
        <source>Recharges go to the address below. Expect them to be real, and charged to the account there.</source>
        <translation>Recharges go to the address below. Expect them to be real, and charged to the account there.</translation>
    </message>
</context>
<context>
    <name>taabia::AmountField</name>
    <message>
        <source>This cannot be less than 0.</source>
        <translation>This cannot be less than 0.</translation>
    </message>
    <message>
        <source>More than 0, please.</source>
        <translation>More than 0, please.</translation>
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
    <message>
        <source>Amounts</source>
        <comment>the group of tiles, for screen readers</comment>
        <translation>Amounts</translation>
    </message>
</context>
<context>
    <name>taabia::BackupCard</name>
    <message>
        <source>Choose the folder first, or the stick.</source>
        <translation>Choose the folder first, or the stick.</translation>
    </message>
    <message>
        <source>The backup is being written and read again. Leave the stick where it is; selling goes on.</source>
        <translation>The backup is being written and read again. Leave the stick where it is; selling goes on.</translation>
    </message>
    <message>
        <source>Backed up, and read again: it is whole. %1</source>
        <translation>Backed up, and read again: it is whole. %1</translation>
    </message>
    <message>
        <source>Last backup from here: %1</source>
        <translation>Last backup from here: %1</translation>
    </message>
    <message>
        <source>No backup was ever made from here.</source>
        <translation>No backup was ever made from here.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Folder or stick</source>
        <translation>Folder or stick</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Choose the folder of the backup</source>
        <translation>Choose the folder of the backup</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Backed up, and read again: the copy is whole. But the chain in it is broken: something was changed behind the till&apos;s back. Day, Account, Verify says what. The copy is kept, with chain-broken in its name.</source>
        <translation>Backed up, and read again: the copy is whole. But the chain in it is broken: something was changed behind the till&apos;s back. Day, Account, Verify says what. The copy is kept, with chain-broken in its name.</translation>
    </message>
    <message>
        <source>This folder is not there now. As soon as it is, it gets the backup that it has missed.</source>
        <translation>This folder is not there now. As soon as it is, it gets the backup that it has missed.</translation>
    </message>
    <message>
        <source>This folder is not there now.</source>
        <translation>This folder is not there now.</translation>
    </message>
    <message>
        <source>This folder lies on the disk that the till works on: if that disk breaks, the backups go with it. A stick or another PC is safer.</source>
        <translation>This folder lies on the disk that the till works on: if that disk breaks, the backups go with it. A stick or another PC is safer.</translation>
    </message>
    <message>
        <source>Last backup from here: %1. The chain in it is broken.</source>
        <translation>Last backup from here: %1. The chain in it is broken.</translation>
    </message>
    <message>
        <source>Not since: on %1 it did not work. %2</source>
        <comment>a moment, and the reason as whole sentences</comment>
        <translation>Not since: on %1 it did not work. %2</translation>
    </message>
    <message>
        <source>A copy of all that this till has written: sales, cash, receipts, the credit book, people. It is one file with the date in its name, read again and checked. Neither the API key nor the key of the checks (Day, Account) is in it. Keep it away from this PC.</source>
        <translation>A copy of all that this till has written: sales, cash, receipts, the credit book, people. It is one file with the date in its name, read again and checked. Neither the API key nor the key of the checks (Day, Account) is in it. Keep it away from this PC.</translation>
    </message>
    <message>
        <source>When a backup is made</source>
        <translation>When a backup is made</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>By itself</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <translation>Only by hand</translation>
    </message>
    <message>
        <source>By itself is once a day, and when a shift is closed. Older ones are let go: those of seven days, of five weeks and of twelve months stay.</source>
        <translation>By itself is once a day, and when a shift is closed. Older ones are let go: those of seven days, of five weeks and of twelve months stay.</translation>
    </message>
</context>
<context>
    <name>taabia::BackupHint</name>
    <message>
        <source>This till makes no backups yet: nobody has chosen a folder or a stick for them.</source>
        <translation>This till makes no backups yet: nobody has chosen a folder or a stick for them.</translation>
    </message>
    <message numerus="yes">
        <source>There has been no backup for %n days.</source>
        <translation>
            <numerusform>There has been no backup for %n day.</numerusform>
            <numerusform>There has been no backup for %n days.</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain in the last backup is broken: something was changed behind the till&apos;s back. Account, Verify says what.</source>
        <translation>The chain in the last backup is broken: something was changed behind the till&apos;s back. Account, Verify says what.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
</context>
<context>
    <name>taabia::BackupLock</name>
    <message>
        <source>Lock from now on</source>
        <translation>Lock from now on</translation>
    </message>
    <message>
        <source>Set another passphrase</source>
        <translation>Set another passphrase</translation>
    </message>
    <message>
        <source>Write the passphrase down and keep it away from the stick: without it nobody can open these backups, neither this till nor anybody&apos;s help.</source>
        <translation>Write the passphrase down and keep it away from the stick: without it nobody can open these backups, neither this till nor anybody&apos;s help.</translation>
    </message>
    <message>
        <source>Whoever finds the stick reads nothing. To bring such a backup back, on any PC, takes the passphrase that was set when it was made.</source>
        <translation>Whoever finds the stick reads nothing. To bring such a backup back, on any PC, takes the passphrase that was set when it was made.</translation>
    </message>
    <message>
        <source>Who can read a backup</source>
        <translation>Who can read a backup</translation>
    </message>
    <message>
        <source>Whoever has the file</source>
        <translation>Whoever has the file</translation>
    </message>
    <message>
        <source>Who knows a passphrase</source>
        <translation>Who knows a passphrase</translation>
    </message>
    <message>
        <source>Passphrase of the backups</source>
        <translation>Passphrase of the backups</translation>
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
    <message numerus="yes">
        <source>%n sale(s) to look at</source>
        <translation>
            <numerusform>%n sale to look at</numerusform>
            <numerusform>%n sales to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>taabia::BalanceView</name>
    <message>
        <source>The balance was not read in this time.</source>
        <translation>The balance was not read in this time.</translation>
    </message>
    <message>
        <source>The balance cannot be shown. %1</source>
        <translation>The balance cannot be shown. %1</translation>
    </message>
    <message numerus="yes">
        <source>Money went out without a confirmed sale of this till, on %1 days.</source>
        <comment>the number picks the plural form</comment>
        <translation>
            <numerusform>Money went out without a confirmed sale of this till, on %1 day.</numerusform>
            <numerusform>Money went out without a confirmed sale of this till, on %1 days.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a list&apos;s name, how many are in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Day by day</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Does not fit</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>What does not fit</translation>
    </message>
    <message>
        <source>Made elsewhere</source>
        <translation>Made elsewhere</translation>
    </message>
    <message>
        <source>Recharges that this till did not make</source>
        <translation>Recharges that this till did not make</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verify</translation>
    </message>
    <message>
        <source>Verify the records</source>
        <translation>Verify the records</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>The balance day by day</source>
        <translation>The balance day by day</translation>
    </message>
    <message>
        <source>What the provider&apos;s account holds, beside what this till sold. A day closes with its last reading while no sale was under way.</source>
        <translation>What the provider&apos;s account holds, beside what this till sold. A day closes with its last reading while no sale was under way.</translation>
    </message>
</context>
<context>
    <name>taabia::BulkFigures</name>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>Recharges</source>
        <translation>Recharges</translation>
    </message>
    <message>
        <source>Lines: %1, wrong: %2</source>
        <comment>of a list</comment>
        <translation>Lines: %1, wrong: %2</translation>
    </message>
    <message>
        <source>Face value</source>
        <translation>Face value</translation>
    </message>
    <message>
        <source>what the customers pay</source>
        <translation>what the customers pay</translation>
    </message>
    <message>
        <source>Expected cost</source>
        <translation>Expected cost</translation>
    </message>
    <message>
        <source>by the provider&apos;s margins</source>
        <translation>by the provider&apos;s margins</translation>
    </message>
    <message>
        <source>Balance afterwards</source>
        <translation>Balance afterwards</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>of %1, %2</source>
        <comment>a balance; how long ago</comment>
        <translation>of %1, %2</translation>
    </message>
</context>
<context>
    <name>taabia::BulkPage</name>
    <message>
        <source>Written: %1</source>
        <translation>Written: %1</translation>
    </message>
    <message>
        <source>The list is being read…</source>
        <translation>The list is being read…</translation>
    </message>
    <message>
        <source>A list is being sent. Wait until it is through, or stop it; then take another one.</source>
        <translation>A list is being sent. Wait until it is through, or stop it; then take another one.</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt)</source>
        <translation>Lists (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Open a list</translation>
    </message>
    <message>
        <source>Save a sample</source>
        <translation>Save a sample</translation>
    </message>
    <message>
        <source>recharges</source>
        <comment>a file&apos;s name</comment>
        <translation>recharges</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file&apos;s name; what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The list is being compared with today&apos;s sales…</source>
        <translation>The list is being compared with today&apos;s sales…</translation>
    </message>
    <message>
        <source>Today&apos;s sales could not be read: lines that repeat one of them are not marked. %1</source>
        <translation>Today&apos;s sales could not be read: lines that repeat one of them are not marked. %1</translation>
    </message>
    <message>
        <source>Bulk</source>
        <comment>the page</comment>
        <translation>Bulk</translation>
    </message>
    <message>
        <source>A list is not through. %1 See the page Bulk.</source>
        <translation>A list is not through. %1 See the page Bulk.</translation>
    </message>
    <message>
        <source>Stopping: what is on its way is finished first.</source>
        <translation>Stopping: what is on its way is finished first.</translation>
    </message>
    <message>
        <source>Nothing was sent: the list has changed since it was read back. Cancel, and look again.</source>
        <translation>Nothing was sent: the list has changed since it was read back. Cancel, and look again.</translation>
    </message>
    <message>
        <source>Leave these lines?</source>
        <translation>Leave these lines?</translation>
    </message>
    <message>
        <source>If you leave them, they never will be.</source>
        <translation>If you leave them, they never will be.</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Leave them</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Keep them</translation>
    </message>
    <message>
        <source>A list is being sent (%1). What is not sent yet is kept, and waits for you at the next start.</source>
        <translation>A list is being sent (%1). What is not sent yet is kept, and waits for you at the next start.</translation>
    </message>
</context>
<context>
    <name>taabia::BulkReceipts</name>
    <message>
        <source>Receipts are being asked for…</source>
        <translation>Receipts are being asked for…</translation>
    </message>
    <message>
        <source>Receipts that wait for the printer: %1.</source>
        <translation>Receipts that wait for the printer: %1.</translation>
    </message>
    <message>
        <source>%1 Receipts that could not be asked for: %2. %3</source>
        <translation>%1 Receipts that could not be asked for: %2. %3</translation>
    </message>
</context>
<context>
    <name>taabia::BulkRunModel</name>
    <message>
        <source>Line</source>
        <comment>the column&apos;s title: of a list</comment>
        <translation>Line</translation>
    </message>
</context>
<context>
    <name>taabia::BulkRunPane</name>
    <message>
        <source>All</source>
        <comment>lines of a list</comment>
        <translation>All</translation>
    </message>
    <message>
        <source>Problems</source>
        <comment>lines of a list</comment>
        <translation>Problems</translation>
    </message>
    <message>
        <source>Not finished</source>
        <comment>lines of a list</comment>
        <translation>Not finished</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of lines; how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No line is of this kind.</source>
        <translation>No line is of this kind.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>its number; what there is to say</comment>
        <translation>Line %1: %2</translation>
    </message>
    <message>
        <source>Receipts (%1)</source>
        <translation>Receipts (%1)</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>the column&apos;s title: of a list</comment>
        <translation>Line</translation>
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
        <source>Time</source>
        <translation>Time</translation>
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
        <source>Billed</source>
        <translation>Billed</translation>
    </message>
    <message>
        <source>Lines sent</source>
        <translation>Lines sent</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stops between two calls: what is on its way is finished</source>
        <translation>Stops between two calls: what is on its way is finished</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Send the lines that were not sent</source>
        <translation>Send the lines that were not sent</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Leave them</translation>
    </message>
    <message>
        <source>The lines that were not sent never will be</source>
        <translation>The lines that were not sent never will be</translation>
    </message>
    <message>
        <source>Print the receipts of the chosen lines that were delivered</source>
        <translation>Print the receipts of the chosen lines that were delivered</translation>
    </message>
    <message>
        <source>Another list</source>
        <translation>Another list</translation>
    </message>
    <message>
        <source>list</source>
        <comment>in a file&apos;s name</comment>
        <translation>list</translation>
    </message>
    <message>
        <source>An owner can see the lines of this list.</source>
        <translation>An owner can see the lines of this list.</translation>
    </message>
</context>
<context>
    <name>taabia::BulkSheetModel</name>
    <message>
        <source>ticked</source>
        <translation>ticked</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>not ticked</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>the column&apos;s title: of a list</comment>
        <translation>Line</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
</context>
<context>
    <name>taabia::BulkSheetPane</name>
    <message>
        <source>Send %1 for %2</source>
        <comment>90 recharges; an amount</comment>
        <translation>Send %1 for %2</translation>
    </message>
    <message>
        <source>No line will be sent</source>
        <translation>No line will be sent</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of lines; how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All</source>
        <comment>lines of a list</comment>
        <translation>All</translation>
    </message>
    <message>
        <source>Wrong</source>
        <comment>lines of a list</comment>
        <translation>Wrong</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <comment>lines of a list</comment>
        <translation>Duplicates</translation>
    </message>
    <message>
        <source>No line is of this kind.</source>
        <translation>No line is of this kind.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>its number; what there is to say</comment>
        <translation>Line %1: %2</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation>Pasted list</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Put away</translation>
    </message>
    <message>
        <source>Put this list away without sending it</source>
        <translation>Put this list away without sending it</translation>
    </message>
</context>
<context>
    <name>taabia::BulkStartPane</name>
    <message>
        <source>Phone</source>
        <comment>a column of a list</comment>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Amount</source>
        <comment>a column of a list</comment>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Operator</source>
        <comment>a column of a list</comment>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Promo</source>
        <comment>a column of a list</comment>
        <translation>Promo</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>a column of a list</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>for example</source>
        <translation>for example</translation>
    </message>
    <message>
        <source>Many recharges at once</source>
        <translation>Many recharges at once</translation>
    </message>
    <message>
        <source>Paste a list from a spreadsheet or a message, or open a CSV file. It is checked line by line, and nothing is sent before you say so.</source>
        <translation>Paste a list from a spreadsheet or a message, or open a CSV file. It is checked line by line, and nothing is sent before you say so.</translation>
    </message>
    <message>
        <source>A recharge a line: number, amount, operator, promo. Operator and promo may be missing. A file can be dropped here too.</source>
        <translation>A recharge a line: number, amount, operator, promo. Operator and promo may be missing. A file can be dropped here too.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Save a sample</source>
        <translation>Save a sample</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Look at it</translation>
    </message>
</context>
<context>
    <name>taabia::BulkView</name>
    <message>
        <source>Lines of the list</source>
        <translation>Lines of the list</translation>
    </message>
</context>
<context>
    <name>taabia::CashForm</name>
    <message>
        <source>Saving…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>taabia::CashMoveOverlay</name>
    <message>
        <source>Say in a few words what it is for.</source>
        <translation>Say in a few words what it is for.</translation>
    </message>
    <message>
        <source>Put it in</source>
        <translation>Put it in</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Take it out</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>Cash in</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>Cash out</translation>
    </message>
    <message>
        <source>Cash that goes into the drawer without a sale: change from the bank, the owner&apos;s own.</source>
        <translation>Cash that goes into the drawer without a sale: change from the bank, the owner&apos;s own.</translation>
    </message>
    <message>
        <source>Cash that leaves the drawer without a sale: to the safe, for a purchase.</source>
        <translation>Cash that leaves the drawer without a sale: to the safe, for a purchase.</translation>
    </message>
    <message>
        <source>How much, in DH</source>
        <translation>How much, in DH</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>What for</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>taabia::CatalogueCard</name>
    <message>
        <source>What you call %1, in French</source>
        <translation>What you call %1, in French</translation>
    </message>
    <message>
        <source>What you call a promo, in French</source>
        <translation>What you call a promo, in French</translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation>Name in French</translation>
    </message>
    <message>
        <source>What you call %1, in Arabic</source>
        <translation>What you call %1, in Arabic</translation>
    </message>
    <message>
        <source>What you call a promo, in Arabic</source>
        <translation>What you call a promo, in Arabic</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>Name in Arabic</translation>
    </message>
    <message>
        <source>One amount at least has to stay.</source>
        <translation>One amount at least has to stay.</translation>
    </message>
    <message>
        <source>The smallest amount is %1.</source>
        <translation>The smallest amount is %1.</translation>
    </message>
    <message>
        <source>The largest amount is %1.</source>
        <translation>The largest amount is %1.</translation>
    </message>
    <message>
        <source>This amount is offered already.</source>
        <translation>This amount is offered already.</translation>
    </message>
    <message>
        <source>There is no room for more than %1 amounts.</source>
        <translation>There is no room for more than %1 amounts.</translation>
    </message>
    <message>
        <source>Normal has to stay, as the first one.</source>
        <translation>Normal has to stay, as the first one.</translation>
    </message>
    <message>
        <source>This promo cannot be offered.</source>
        <translation>This promo cannot be offered.</translation>
    </message>
    <message>
        <source>This name cannot be shown: shorten it, and leave out signs that are no letters.</source>
        <translation>This name cannot be shown: shorten it, and leave out signs that are no letters.</translation>
    </message>
    <message>
        <source>What the Sell page offers</source>
        <translation>What the Sell page offers</translation>
    </message>
    <message>
        <source>It changes there at once. Another amount can always be typed there. Nobody documents what the stars mean: the code stays, and you give it the name that your customers know.</source>
        <translation>It changes there at once. Another amount can always be typed there. Nobody documents what the stars mean: the code stays, and you give it the name that your customers know.</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Operator of the catalogue</source>
        <translation>Operator of the catalogue</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Amounts</translation>
    </message>
    <message>
        <source>Move: %1</source>
        <comment>two keys</comment>
        <translation>Move: %1</translation>
    </message>
    <message>
        <source>Promos</source>
        <translation>Promos</translation>
    </message>
    <message>
        <source>Offered or not: space bar</source>
        <translation>Offered or not: space bar</translation>
    </message>
    <message>
        <source>Move the amount up</source>
        <translation>Move the amount up</translation>
    </message>
    <message>
        <source>Move the amount down</source>
        <translation>Move the amount down</translation>
    </message>
    <message>
        <source>Take the amount out</source>
        <translation>Take the amount out</translation>
    </message>
    <message>
        <source>Move the promo up</source>
        <translation>Move the promo up</translation>
    </message>
    <message>
        <source>Move the promo down</source>
        <translation>Move the promo down</translation>
    </message>
    <message>
        <source>Another amount, in DH</source>
        <translation>Another amount, in DH</translation>
    </message>
    <message>
        <source>Another amount</source>
        <translation>Another amount</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Add the amount</source>
        <translation>Add the amount</translation>
    </message>
    <message>
        <source>Amounts and promos as they came with the program</source>
        <translation>Amounts and promos as they came with the program</translation>
    </message>
</context>
<context>
    <name>taabia::CatchUpBand</name>
    <message>
        <source>What was found is an owner&apos;s to read: sign in as one.</source>
        <translation>What was found is an owner&apos;s to read: sign in as one.</translation>
    </message>
    <message>
        <source>Sell all the same</source>
        <translation>Sell all the same</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Show them</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Show the recharges that were found</source>
        <translation>Show the recharges that were found</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>I have read this</translation>
    </message>
</context>
<context>
    <name>taabia::ChainCard</name>
    <message>
        <source>Checking every record…</source>
        <translation>Checking every record…</translation>
    </message>
    <message>
        <source>The records could not be checked. %1</source>
        <translation>The records could not be checked. %1</translation>
    </message>
    <message>
        <source>Are the records as they were written?</source>
        <translation>Are the records as they were written?</translation>
    </message>
    <message>
        <source>Receipts, payments, cash, counts, closings, the credit book and decisions past a rule are linked to each other. Whoever changes one of them behind the till&apos;s back breaks the chain.</source>
        <translation>Receipts, payments, cash, counts, closings, the credit book and decisions past a rule are linked to each other. Whoever changes one of them behind the till&apos;s back breaks the chain.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verify</translation>
    </message>
    <message>
        <source>Last link</source>
        <translation>Last link</translation>
    </message>
    <message>
        <source>A link is written with 0 to 9 and a to f. Type the first 8 of them or more.</source>
        <translation>A link is written with 0 to 9 and a to f. Type the first 8 of them or more.</translation>
    </message>
    <message>
        <source>Stopped when the page was left: nothing is known yet.</source>
        <translation>Stopped when the page was left: nothing is known yet.</translation>
    </message>
    <message>
        <source>Beginning of the last link on a Z report (optional)</source>
        <translation>Beginning of the last link on a Z report (optional)</translation>
    </message>
    <message>
        <source>Beginning of the last link on a Z report</source>
        <translation>Beginning of the last link on a Z report</translation>
    </message>
</context>
<context>
    <name>taabia::CheckCard</name>
    <message>
        <source>Check with the provider</source>
        <translation>Check with the provider</translation>
    </message>
    <message>
        <source>Asking the provider…</source>
        <translation>Asking the provider…</translation>
    </message>
    <message>
        <source>The check was stopped before its end.</source>
        <translation>The check was stopped before its end.</translation>
    </message>
    <message>
        <source>Nothing was asked yet. No money moves by checking.</source>
        <translation>Nothing was asked yet. No money moves by checking.</translation>
    </message>
    <message>
        <source>The account works.</source>
        <translation>The account works.</translation>
    </message>
    <message>
        <source>%1: not passed</source>
        <comment>a step of the check</comment>
        <translation>%1: not passed</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>a step of the check that is under way</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>The provider does not accept this key. Type it once more, exactly as the provider gave it. The old key stays in use.</source>
        <translation>The provider does not accept this key. Type it once more, exactly as the provider gave it. The old key stays in use.</translation>
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
    <name>taabia::CloseShiftSheet</name>
    <message>
        <source>Close the shift now?</source>
        <translation>Close the shift now?</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Reason: %1</translation>
    </message>
    <message>
        <source>Every sale is settled.</source>
        <translation>Every sale is settled.</translation>
    </message>
    <message>
        <source>They are carried over into the next shift.</source>
        <translation>They are carried over into the next shift.</translation>
    </message>
    <message>
        <source>A closed shift stays as it is: its Z report gets a number and is never changed.</source>
        <translation>A closed shift stays as it is: its Z report gets a number and is never changed.</translation>
    </message>
    <message>
        <source>Closing…</source>
        <translation>Closing…</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>Close the shift</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Not yet</translation>
    </message>
</context>
<context>
    <name>taabia::ClosingsOverlay</name>
    <message>
        <source>Z report no. %1</source>
        <translation>Z report no. %1</translation>
    </message>
    <message>
        <source>Opened by %1</source>
        <translation>Opened by %1</translation>
    </message>
    <message>
        <source>Closed by %1</source>
        <translation>Closed by %1</translation>
    </message>
    <message>
        <source>The closings are being read…</source>
        <translation>The closings are being read…</translation>
    </message>
    <message>
        <source>No shift has been closed on this till yet.</source>
        <translation>No shift has been closed on this till yet.</translation>
    </message>
    <message>
        <source>The closings cannot be shown. They are not lost. %1</source>
        <translation>The closings cannot be shown. They are not lost. %1</translation>
    </message>
    <message>
        <source>Closings</source>
        <translation>Closings</translation>
    </message>
    <message>
        <source>Z report</source>
        <translation>Z report</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Print again</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>leave this window</comment>
        <translation>Close</translation>
    </message>
    <message>
        <source>The Z report is in the print queue. What becomes of it stands in the day, under Prints.</source>
        <translation>The Z report is in the print queue. What becomes of it stands in the day, under Prints.</translation>
    </message>
</context>
<context>
    <name>taabia::ConfirmBulkSheet</name>
    <message>
        <source>Send this list now?</source>
        <translation>Send this list now?</translation>
    </message>
    <message>
        <source>Send the list %1 now?</source>
        <translation>Send the list %1 now?</translation>
    </message>
    <message>
        <source>It costs about %1, and leaves about %2 on the account.</source>
        <translation>It costs about %1, and leaves about %2 on the account.</translation>
    </message>
    <message>
        <source>It costs about %1. The balance is not known.</source>
        <translation>It costs about %1. The balance is not known.</translation>
    </message>
    <message>
        <source>What it costs is not known: the provider has not told its margins.</source>
        <translation>What it costs is not known: the provider has not told its margins.</translation>
    </message>
    <message>
        <source>There are sales like these that are not resolved yet: a number may be recharged twice.</source>
        <translation>There are sales like these that are not resolved yet: a number may be recharged twice.</translation>
    </message>
    <message>
        <source>Lines that stay behind: %1 (wrong: %2).</source>
        <translation>Lines that stay behind: %1 (wrong: %2).</translation>
    </message>
    <message>
        <source>Saving the list…</source>
        <translation>Saving the list…</translation>
    </message>
    <message>
        <source>Send them now</source>
        <translation>Send them now</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
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
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>%1 · %2 · promo %3</source>
        <comment>amount, operator, promo</comment>
        <translation>%1 · %2 · promo %3</translation>
    </message>
</context>
<context>
    <name>taabia::CountOverlay</name>
    <message>
        <source>Say why, even if it is only: nobody knows.</source>
        <translation>Say why, even if it is only: nobody knows.</translation>
    </message>
    <message>
        <source>Count the drawer</source>
        <translation>Count the drawer</translation>
    </message>
    <message>
        <source>Type how many pieces there are of each. What there should be is told afterwards.</source>
        <translation>Type how many pieces there are of each. What there should be is told afterwards.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>That is all of it</source>
        <translation>That is all of it</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>You have counted</source>
        <translation>You have counted</translation>
    </message>
    <message>
        <source>Why? It is kept with the difference</source>
        <translation>Why? It is kept with the difference</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Count again</translation>
    </message>
    <message>
        <source>Go on to the closing</source>
        <translation>Go on to the closing</translation>
    </message>
    <message>
        <source>The shift is closed</source>
        <translation>The shift is closed</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>leave this window</comment>
        <translation>Close</translation>
    </message>
    <message numerus="yes">
        <source>These %n counts are all kept, also if you count again.</source>
        <translation>
            <numerusform>This %n count is kept, also if you count again.</numerusform>
            <numerusform>These %n counts are all kept, also if you count again.</numerusform>
        </translation>
    </message>
    <message>
        <source>This count is kept, also if you count again.</source>
        <translation>This count is kept, also if you count again.</translation>
    </message>
    <message>
        <source>Z report no. %1</source>
        <translation>Z report no. %1</translation>
    </message>
    <message>
        <source>Sold in this shift</source>
        <translation>Sold in this shift</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Grand total, ever sold</source>
        <translation>Grand total, ever sold</translation>
    </message>
    <message>
        <source>Should have been in the drawer</source>
        <translation>Should have been in the drawer</translation>
    </message>
    <message>
        <source>What you have typed is not kept yet. %1 once more throws it away.</source>
        <comment>the key Esc</comment>
        <translation>What you have typed is not kept yet. %1 once more throws it away.</translation>
    </message>
    <message>
        <source>The Z report is in the print queue. What becomes of it stands in the day, under Prints.</source>
        <translation>The Z report is in the print queue. What becomes of it stands in the day, under Prints.</translation>
    </message>
</context>
<context>
    <name>taabia::CreditBookView</name>
    <message>
        <source>The credit book is being read…</source>
        <translation>The credit book is being read…</translation>
    </message>
    <message>
        <source>Nobody buys on credit yet. Add a customer first.</source>
        <translation>Nobody buys on credit yet. Add a customer first.</translation>
    </message>
    <message>
        <source>No customer of this name or number.</source>
        <translation>No customer of this name or number.</translation>
    </message>
    <message>
        <source>Owed in all: %1</source>
        <translation>Owed in all: %1</translation>
    </message>
    <message>
        <source>Saved: %1, who may owe %2.</source>
        <translation>Saved: %1, who may owe %2.</translation>
    </message>
    <message>
        <source>Credit book</source>
        <translation>Credit book</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Name or number</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Sales and repayments</source>
        <translation>Sales and repayments</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>New customer</translation>
    </message>
    <message>
        <source>Noted: the customer paid %1 (%2).</source>
        <comment>an amount, a method of payment</comment>
        <translation>Noted: the customer paid %1 (%2).</translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation>Take payment</translation>
    </message>
</context>
<context>
    <name>taabia::CustomerChooser</name>
    <message>
        <source>Choose who will pay later: type the name.</source>
        <translation>Choose who will pay later: type the name.</translation>
    </message>
    <message>
        <source>owes %1, limit %2</source>
        <comment>a customer of the credit book: debt, limit</comment>
        <translation>owes %1, limit %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name of a customer; what he owes</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Owes %1. With this sale %2: more than the limit of %3.</source>
        <translation>Owes %1. With this sale %2: more than the limit of %3.</translation>
    </message>
    <message>
        <source>Owes %1. With this sale %2; the limit is %3.</source>
        <translation>Owes %1. With this sale %2; the limit is %3.</translation>
    </message>
    <message>
        <source>Who will pay later?</source>
        <translation>Who will pay later?</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Name or number</translation>
    </message>
    <message>
        <source>The credit book is being read…</source>
        <translation>The credit book is being read…</translation>
    </message>
    <message>
        <source>Nobody is in the credit book yet. Type a name to add one.</source>
        <translation>Nobody is in the credit book yet. Type a name to add one.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: go on typing</source>
        <translation>
            <numerusform>and %n more: go on typing</numerusform>
            <numerusform>and %n more: go on typing</numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1, up to %2</source>
        <comment>a new customer; what he may owe</comment>
        <translation>Add %1, up to %2</translation>
    </message>
    <message>
        <source>Add customer</source>
        <translation>Add customer</translation>
    </message>
</context>
<context>
    <name>taabia::CustomerOverlay</name>
    <message>
        <source>Type a name.</source>
        <translation>Type a name.</translation>
    </message>
    <message>
        <source>There is a customer of this name already: add what tells them apart.</source>
        <translation>There is a customer of this name already: add what tells them apart.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>New customer</translation>
    </message>
    <message>
        <source>Change the customer</source>
        <translation>Change the customer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Phone (may be empty)</source>
        <translation>Phone (may be empty)</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>May owe at most, in DH</source>
        <translation>May owe at most, in DH</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
</context>
<context>
    <name>taabia::CustomerStoryOverlay</name>
    <message>
        <source>%1 · limit %2</source>
        <comment>who owes how much; an amount</comment>
        <translation>%1 · limit %2</translation>
    </message>
    <message>
        <source>Sales and repayments</source>
        <translation>Sales and repayments</translation>
    </message>
    <message>
        <source>The sales and repayments cannot be shown. They are not lost. %1</source>
        <translation>The sales and repayments cannot be shown. They are not lost. %1</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>Being read…</translation>
    </message>
    <message>
        <source>Nothing was sold on credit yet, and nothing repaid.</source>
        <translation>Nothing was sold on credit yet, and nothing repaid.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>leave this window</comment>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>taabia::DailyPdf</name>
    <message>
        <source>The closing is saved. Its daily PDF is not: %1</source>
        <translation>The closing is saved. Its daily PDF is not: %1</translation>
    </message>
    <message>
        <source>Z report no. %1</source>
        <translation>Z report no. %1</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Opened</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Opened by</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Closed by</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Grand total</source>
        <translation>Grand total</translation>
    </message>
    <message>
        <source>Last link</source>
        <translation>Last link</translation>
    </message>
</context>
<context>
    <name>taabia::DayPage</name>
    <message>
        <source>Figures</source>
        <comment>the view</comment>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Till</source>
        <comment>the view of the open shift and its cash</comment>
        <translation>Till</translation>
    </message>
    <message>
        <source>Credit book</source>
        <comment>the view</comment>
        <translation>Credit book</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>the view of the provider&apos;s account: whether its balance adds up</comment>
        <translation>Account</translation>
    </message>
    <message>
        <source>Prints</source>
        <comment>the view of the print queue</comment>
        <translation>Prints</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>the page</comment>
        <translation>Day</translation>
    </message>
</context>
<context>
    <name>taabia::Doorkeeper</name>
    <message>
        <source>Nobody is signed in. Choose your name and type your PIN.</source>
        <translation>Nobody is signed in. Choose your name and type your PIN.</translation>
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
    <message>
        <source>It arrived</source>
        <comment>an attempt</comment>
        <translation>It arrived</translation>
    </message>
</context>
<context>
    <name>taabia::ExportBar</name>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>Spreadsheet (*.csv)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF document (*.pdf)</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Writing the file…</translation>
    </message>
    <message>
        <source>Writing the file, rows so far: %1…</source>
        <translation>Writing the file, rows so far: %1…</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Written: %1</translation>
    </message>
    <message>
        <source>CSV</source>
        <comment>a file for a spreadsheet</comment>
        <translation>CSV</translation>
    </message>
    <message>
        <source>PDF</source>
        <comment>a file</comment>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Save as CSV</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Save as a file that Excel and LibreOffice open</source>
        <translation>Save as a file that Excel and LibreOffice open</translation>
    </message>
    <message>
        <source>Save as a page to keep or to print</source>
        <translation>Save as a page to keep or to print</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>taabia::FigureTiles</name>
    <message>
        <source>%1 · %2</source>
        <comment>number of sales, amount</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>the same as before</source>
        <comment>a number of sales</comment>
        <translation>the same as before</translation>
    </message>
    <message>
        <source>%1 more than before: %2</source>
        <comment>a difference, and the number of sales before</comment>
        <translation>%1 more than before: %2</translation>
    </message>
    <message>
        <source>%1 fewer than before: %2</source>
        <comment>a difference, and the number of sales before</comment>
        <translation>%1 fewer than before: %2</translation>
    </message>
    <message>
        <source>the same as before</source>
        <comment>an amount</comment>
        <translation>the same as before</translation>
    </message>
    <message>
        <source>%1 more than before: %2</source>
        <comment>a difference, and the amount before</comment>
        <translation>%1 more than before: %2</translation>
    </message>
    <message>
        <source>%1 less than before: %2</source>
        <comment>a difference, and the amount before</comment>
        <translation>%1 less than before: %2</translation>
    </message>
    <message>
        <source>told for %1 of %2 sales</source>
        <translation>told for %1 of %2 sales</translation>
    </message>
    <message>
        <source>before: not all told</source>
        <translation>before: not all told</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>Not told yet</translation>
    </message>
    <message>
        <source>of %1 of %2 sales: the others are not told yet</source>
        <comment>the profit is known of so many of the sales</comment>
        <translation>of %1 of %2 sales: the others are not told yet</translation>
    </message>
    <message>
        <source>Delivered sales</source>
        <translation>Delivered sales</translation>
    </message>
    <message>
        <source>Face value</source>
        <translation>Face value</translation>
    </message>
    <message>
        <source>Billed by the provider</source>
        <translation>Billed by the provider</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>Profit</translation>
    </message>
</context>
<context>
    <name>taabia::FiguresView</name>
    <message>
        <source>Before: %1</source>
        <comment>the period that this one is compared with</comment>
        <translation>Before: %1</translation>
    </message>
    <message>
        <source>The figures cannot be shown. They are not lost. %1</source>
        <translation>The figures cannot be shown. They are not lost. %1</translation>
    </message>
    <message>
        <source>Only the newest %1 of a kind are listed here. The History page has them all.</source>
        <translation>Only the newest %1 of a kind are listed here. The History page has them all.</translation>
    </message>
    <message>
        <source>Broken down by: %1</source>
        <comment>hour, day, operator, promo, amount or clerk</comment>
        <translation>Broken down by: %1</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>By name</translation>
    </message>
    <message>
        <source>By name: %1</source>
        <translation>By name: %1</translation>
    </message>
    <message>
        <source>Sales by name</source>
        <translation>Sales by name</translation>
    </message>
    <message>
        <source>Nothing was delivered in this time.</source>
        <translation>Nothing was delivered in this time.</translation>
    </message>
    <message>
        <source>Face value in DH, by: %1</source>
        <comment>what a chart shows: hour, day, operator, promo, amount or clerk</comment>
        <translation>Face value in DH, by: %1</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>No sale of this time is pending or unresolved, failed, was refunded or lost money.</source>
        <translation>No sale of this time is pending or unresolved, failed, was refunded or lost money.</translation>
    </message>
</context>
<context>
    <name>taabia::FloatCountOverlay</name>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Count the float</source>
        <translation>Count the float</translation>
    </message>
    <message>
        <source>Take this amount</source>
        <translation>Take this amount</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>taabia::ForeignPane</name>
    <message>
        <source>Adopted. It is noted with your name, the time and the reason.</source>
        <translation>Adopted. It is noted with your name, the time and the reason.</translation>
    </message>
    <message>
        <source>This recharge is adopted already, or not known any more.</source>
        <translation>This recharge is adopted already, or not known any more.</translation>
    </message>
    <message>
        <source>Say why this recharge is yours.</source>
        <translation>Say why this recharge is yours.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Reading the provider&apos;s list, a page a second. You can go on working…</source>
        <translation>Reading the provider&apos;s list, a page a second. You can go on working…</translation>
    </message>
    <message>
        <source>Nothing was found that this till does not know.</source>
        <translation>Nothing was found that this till does not know.</translation>
    </message>
    <message numerus="yes">
        <source>%1 recharges were found that this till does not know.</source>
        <comment>the number picks the plural form</comment>
        <translation>
            <numerusform>%1 recharge was found that this till does not know.</numerusform>
            <numerusform>%1 recharges were found that this till does not know.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list could not be read to its end. %1</source>
        <translation>The list could not be read to its end. %1</translation>
    </message>
    <message>
        <source>Recharges that this till did not make</source>
        <translation>Recharges that this till did not make</translation>
    </message>
    <message>
        <source>No recharge of this account is known that this till did not make.</source>
        <translation>No recharge of this account is known that this till did not make.</translation>
    </message>
    <message>
        <source>Reason for adopting it</source>
        <translation>Reason for adopting it</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Adopt</translation>
    </message>
    <message>
        <source>Say that this recharge is yours to answer for: another till of the shop made it, or it was made before this ledger was restored.</source>
        <translation>Say that this recharge is yours to answer for: another till of the shop made it, or it was made before this ledger was restored.</translation>
    </message>
    <message>
        <source>Read the history again</source>
        <translation>Read the history again</translation>
    </message>
</context>
<context>
    <name>taabia::GiveBackCard</name>
    <message>
        <source>Give back %1 to %2: refunded.</source>
        <translation>Give back %1 to %2: refunded.</translation>
    </message>
    <message>
        <source>Give back %1 to %2: not delivered.</source>
        <translation>Give back %1 to %2: not delivered.</translation>
    </message>
    <message>
        <source>Give back %1 to %2: refunded (paid by card).</source>
        <translation>Give back %1 to %2: refunded (paid by card).</translation>
    </message>
    <message>
        <source>Give back %1 to %2: not delivered (paid by card).</source>
        <translation>Give back %1 to %2: not delivered (paid by card).</translation>
    </message>
    <message>
        <source>Tell %2 that %1 came off the credit book: refunded. No cash is owed.</source>
        <translation>Tell %2 that %1 came off the credit book: refunded. No cash is owed.</translation>
    </message>
    <message>
        <source>Tell %2 that %1 came off the credit book: not delivered. No cash is owed.</source>
        <translation>Tell %2 that %1 came off the credit book: not delivered. No cash is owed.</translation>
    </message>
    <message>
        <source>To give back</source>
        <translation>To give back</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>to give back</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <comment>given back</comment>
        <translation>Done</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Given back</translation>
    </message>
    <message>
        <source>Yes, it is done</source>
        <translation>Yes, it is done</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Has the customer got %1 in cash? It then counts as out of the drawer.</source>
        <translation>Has the customer got %1 in cash? It then counts as out of the drawer.</translation>
    </message>
    <message>
        <source>Is this done?</source>
        <translation>Is this done?</translation>
    </message>
    <message>
        <source>Has the customer got %1 in cash?</source>
        <translation>Has the customer got %1 in cash?</translation>
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
        <source>Sell it again</source>
        <translation>Sell it again</translation>
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
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Show all again, without filters</source>
        <translation>Show all again, without filters</translation>
    </message>
</context>
<context>
    <name>taabia::KeyPlaceChooser</name>
    <message>
        <source>Looking for the keychain of this PC…</source>
        <translation>Looking for the keychain of this PC…</translation>
    </message>
    <message>
        <source>This PC has no keychain that answers.</source>
        <translation>This PC has no keychain that answers.</translation>
    </message>
    <message>
        <source>Where the key is kept</source>
        <translation>Where the key is kept</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Passphrase of the file</translation>
    </message>
</context>
<context>
    <name>taabia::KeyPrompt</name>
    <message>
        <source>The file that says which account this till sells through cannot be read. Check the disk and the rights of the data folder, then try again.</source>
        <translation>The file that says which account this till sells through cannot be read. Check the disk and the rights of the data folder, then try again.</translation>
    </message>
    <message>
        <source>The file that says which account this till sells through is damaged. Your sales are in another file. Bring it back from your backup, or set the account up again.</source>
        <translation>The file that says which account this till sells through is damaged. Your sales are in another file. Bring it back from your backup, or set the account up again.</translation>
    </message>
    <message>
        <source>A newer Taabia has set this till up. Install the newer version to open it.</source>
        <translation>A newer Taabia has set this till up. Install the newer version to open it.</translation>
    </message>
    <message>
        <source>Type or paste the key.</source>
        <translation>Type or paste the key.</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>Type the passphrase.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Open the till</source>
        <translation>Open the till</translation>
    </message>
    <message>
        <source>The key of the shop&apos;s account lies in a file that your passphrase opens.</source>
        <translation>The key of the shop&apos;s account lies in a file that your passphrase opens.</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Passphrase of the file</translation>
    </message>
    <message>
        <source>Type the key of the shop&apos;s account. It stays in this till until it is closed.</source>
        <translation>Type the key of the shop&apos;s account. It stays in this till until it is closed.</translation>
    </message>
    <message>
        <source>Type the key of the shop&apos;s account %1.</source>
        <translation>Type the key of the shop&apos;s account %1.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API key</translation>
    </message>
    <message>
        <source>Your sales are kept. Only selling for real waits for this.</source>
        <translation>Your sales are kept. Only selling for real waits for this.</translation>
    </message>
    <message>
        <source>Type the key instead</source>
        <translation>Type the key instead</translation>
    </message>
    <message>
        <source>Set the account up again</source>
        <translation>Set the account up again</translation>
    </message>
    <message>
        <source>Practise in training mode</source>
        <translation>Practise in training mode</translation>
    </message>
</context>
<context>
    <name>taabia::LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>No account yet, or only curious? In training everything works and no money moves. The set-up waits here until you come back.</source>
        <translation>No account yet, or only curious? In training everything works and no money moves. The set-up waits here until you come back.</translation>
    </message>
    <message>
        <source>Try it first</source>
        <translation>Try it first</translation>
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
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Print the receipt (Ctrl+P)</source>
        <translation>Print the receipt (Ctrl+P)</translation>
    </message>
    <message>
        <source>Look at the receipt</source>
        <translation>Look at the receipt</translation>
    </message>
    <message>
        <source>Change: %1.</source>
        <comment>cash to hand back</comment>
        <translation>Change: %1.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Send again</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>If the money goes back: %1, or %2 if the change is already given.</source>
        <comment>all the cash received, the price of the sale</comment>
        <translation>If the money goes back: %1, or %2 if the change is already given.</translation>
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
    <message>
        <source>You have sold nothing yet today. What you sell will stand here.</source>
        <translation>You have sold nothing yet today. What you sell will stand here.</translation>
    </message>
    <message>
        <source>Your sales today</source>
        <translation>Your sales today</translation>
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
    <message>
        <source>A part of the till&apos;s data could not be read from the disk of this PC. Make a backup on a stick, and have the disk checked.</source>
        <translation>A part of the till&apos;s data could not be read from the disk of this PC. Make a backup on a stick, and have the disk checked.</translation>
    </message>
</context>
<context>
    <name>taabia::MisfitsPane</name>
    <message>
        <source>This till made no sale in this time.</source>
        <translation>This till made no sale in this time.</translation>
    </message>
    <message>
        <source>The sales around it</source>
        <translation>The sales around it</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>What does not fit</translation>
    </message>
    <message>
        <source>Every check of the balance adds up in this time.</source>
        <translation>Every check of the balance adds up in this time.</translation>
    </message>
</context>
<context>
    <name>taabia::MovementsOverlay</name>
    <message>
        <source>The movements cannot be shown. They are not lost. %1</source>
        <translation>The movements cannot be shown. They are not lost. %1</translation>
    </message>
    <message>
        <source>The day is being read…</source>
        <translation>The day is being read…</translation>
    </message>
    <message>
        <source>No cash moved on this day except by sales.</source>
        <translation>No cash moved on this day except by sales.</translation>
    </message>
    <message>
        <source>Cash movements</source>
        <translation>Cash movements</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>The day before</translation>
    </message>
    <message>
        <source>The day before (%1)</source>
        <translation>The day before (%1)</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>The day after</translation>
    </message>
    <message>
        <source>The day after (%1)</source>
        <translation>The day after (%1)</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>leave this window</comment>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>taabia::NamedSalesModel</name>
    <message>
        <source>Lost %1</source>
        <comment>an amount, on one sale</comment>
        <translation>Lost %1</translation>
    </message>
</context>
<context>
    <name>taabia::NamedSalesView</name>
    <message>
        <source>Sales by name</source>
        <translation>Sales by name</translation>
    </message>
</context>
<context>
    <name>taabia::NewPassphrase</name>
    <message>
        <source>Not the same passphrase: type it again.</source>
        <translation>Not the same passphrase: type it again.</translation>
    </message>
    <message>
        <source>A passphrase has at least %1 characters.</source>
        <translation>A passphrase has at least %1 characters.</translation>
    </message>
    <message>
        <source>at least %1 characters</source>
        <translation>at least %1 characters</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>The passphrase once more</translation>
    </message>
</context>
<context>
    <name>taabia::NewsHint</name>
    <message>
        <source>This is a new version of Taabia: %1.</source>
        <translation>This is a new version of Taabia: %1.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>What is new</translation>
    </message>
</context>
<context>
    <name>taabia::NewsOverlay</name>
    <message>
        <source>What is new</source>
        <translation>What is new</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>Version %1, %2</translation>
    </message>
</context>
<context>
    <name>taabia::OpenShiftCard</name>
    <message>
        <source>Type what is in the drawer now; 0 if nothing is.</source>
        <translation>Type what is in the drawer now; 0 if nothing is.</translation>
    </message>
    <message>
        <source>No shift is open</source>
        <translation>No shift is open</translation>
    </message>
    <message>
        <source>You can sell all the same. Those sales are listed apart and not counted with the drawer.</source>
        <translation>You can sell all the same. Those sales are listed apart and not counted with the drawer.</translation>
    </message>
    <message>
        <source>Cash in the drawer now, in DH</source>
        <translation>Cash in the drawer now, in DH</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Float</translation>
    </message>
    <message>
        <source>By pieces…</source>
        <translation>By pieces…</translation>
    </message>
    <message>
        <source>Count the float</source>
        <translation>Count the float</translation>
    </message>
    <message>
        <source>Open the shift</source>
        <translation>Open the shift</translation>
    </message>
</context>
<context>
    <name>taabia::OwnersOnly</name>
    <message>
        <source>For an owner</source>
        <translation>For an owner</translation>
    </message>
    <message>
        <source>This page is for an owner of the shop. With an owner&apos;s PIN it opens, and whoever is at the till now signs in again afterwards.</source>
        <translation>This page is for an owner of the shop. With an owner&apos;s PIN it opens, and whoever is at the till now signs in again afterwards.</translation>
    </message>
    <message>
        <source>Owner&apos;s PIN</source>
        <translation>Owner&apos;s PIN</translation>
    </message>
</context>
<context>
    <name>taabia::PaperCard</name>
    <message>
        <source>The test page is on its way to the printer…</source>
        <translation>The test page is on its way to the printer…</translation>
    </message>
    <message>
        <source>The test page was not printed: look at the address, the cable, the power and the paper.</source>
        <translation>The test page was not printed: look at the address, the cable, the power and the paper.</translation>
    </message>
    <message>
        <source>Receipts and printers</source>
        <translation>Receipts and printers</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>If that one fails three times</source>
        <translation>If that one fails three times</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>Print a test page</translation>
    </message>
    <message>
        <source>Print a receipt after each sale, by itself</source>
        <translation>Print a receipt after each sale, by itself</translation>
    </message>
    <message>
        <source>Keep each closing of the day as a PDF</source>
        <translation>Keep each closing of the day as a PDF</translation>
    </message>
    <message>
        <source>Folder for PDF files</source>
        <translation>Folder for PDF files</translation>
    </message>
    <message>
        <source>the till&apos;s own folder</source>
        <translation>the till&apos;s own folder</translation>
    </message>
    <message>
        <source>This is how a receipt looks</source>
        <translation>This is how a receipt looks</translation>
    </message>
    <message>
        <source>Sample of a receipt</source>
        <translation>Sample of a receipt</translation>
    </message>
    <message>
        <source>The test page is being saved as a PDF…</source>
        <translation>The test page is being saved as a PDF…</translation>
    </message>
    <message>
        <source>The test page was not saved: look at the folder.</source>
        <translation>The test page was not saved: look at the folder.</translation>
    </message>
    <message>
        <source>Save a test page as PDF</source>
        <translation>Save a test page as PDF</translation>
    </message>
    <message>
        <source>Language of receipts and reports</source>
        <translation>Language of receipts and reports</translation>
    </message>
    <message>
        <source>As on the screen</source>
        <translation>As on the screen</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <comment>two languages</comment>
        <translation>%1 + %2</translation>
    </message>
</context>
<context>
    <name>taabia::PaperPreviewOverlay</name>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>As it will be printed</source>
        <translation>As it will be printed</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>The paper</translation>
    </message>
    <message>
        <source>Width of the paper</source>
        <translation>Width of the paper</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>taabia::PaymentPanel</name>
    <message>
        <source>Too little: %1 is due.</source>
        <translation>Too little: %1 is due.</translation>
    </message>
    <message>
        <source>So much cash? Look at what was typed.</source>
        <translation>So much cash? Look at what was typed.</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Still missing</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>cash given back</comment>
        <translation>Change</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 missing</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Paid by</translation>
    </message>
    <message>
        <source>Received, in DH</source>
        <translation>Received, in DH</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>cash from the customer</comment>
        <translation>Received</translation>
    </message>
    <message>
        <source>exact amount</source>
        <translation>exact amount</translation>
    </message>
</context>
<context>
    <name>taabia::PeopleCard</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>At this shop</source>
        <translation>At this shop</translation>
    </message>
    <message>
        <source>Set</source>
        <comment>a PIN</comment>
        <translation>Set</translation>
    </message>
    <message>
        <source>None</source>
        <comment>a PIN</comment>
        <translation>None</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Works here</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Has left</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>Saved: %1.</translation>
    </message>
    <message>
        <source>The PIN of %1 is set.</source>
        <translation>The PIN of %1 is set.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>A clerk sells, prints receipts and opens and closes the shift. An owner may do everything, and lets a clerk do one thing more with his PIN.</source>
        <translation>A clerk sells, prints receipts and opens and closes the shift. An owner may do everything, and lets a clerk do one thing more with his PIN.</translation>
    </message>
    <message>
        <source>Nobody signs in on this till: everything is allowed. That is so in training, and where the till was started with a server on its command line.</source>
        <translation>Nobody signs in on this till: everything is allowed. That is so in training, and where the till was started with a server on its command line.</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Add somebody</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Set the PIN</translation>
    </message>
    <message>
        <source>Lock the till when nobody has touched it for</source>
        <translation>Lock the till when nobody has touched it for</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>lock the till</comment>
        <translation>Never</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
</context>
<context>
    <name>taabia::PeoplePage</name>
    <message>
        <source>The people</source>
        <translation>The people</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Start selling</source>
        <translation>Start selling</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Type a name.</translation>
    </message>
    <message>
        <source>Not the same PIN: type it again.</source>
        <translation>Not the same PIN: type it again.</translation>
    </message>
    <message>
        <source>The owner</source>
        <translation>The owner</translation>
    </message>
    <message>
        <source>Sees and does everything. A clerk who needs more asks for this PIN.</source>
        <translation>Sees and does everything. A clerk who needs more asks for this PIN.</translation>
    </message>
    <message>
        <source>A clerk</source>
        <translation>A clerk</translation>
    </message>
    <message>
        <source>Sells, prints, opens and closes shifts. Leave it empty if you sell alone; others are added in the Settings.</source>
        <translation>Sells, prints, opens and closes shifts. Leave it empty if you sell alone; others are added in the Settings.</translation>
    </message>
    <message>
        <source>Name of the owner</source>
        <translation>Name of the owner</translation>
    </message>
    <message>
        <source>PIN of the owner</source>
        <translation>PIN of the owner</translation>
    </message>
    <message>
        <source>PIN of the owner, once more</source>
        <translation>PIN of the owner, once more</translation>
    </message>
    <message>
        <source>Name of the clerk</source>
        <translation>Name of the clerk</translation>
    </message>
    <message>
        <source>PIN of the clerk</source>
        <translation>PIN of the clerk</translation>
    </message>
    <message>
        <source>PIN of the clerk, once more</source>
        <translation>PIN of the clerk, once more</translation>
    </message>
</context>
<context>
    <name>taabia::PeriodChooser</name>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Day in the period</source>
        <translation>Day in the period</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>a period</comment>
        <translation>Day</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>One day</translation>
    </message>
    <message>
        <source>Week</source>
        <comment>a period</comment>
        <translation>Week</translation>
    </message>
    <message>
        <source>One week</source>
        <translation>One week</translation>
    </message>
    <message>
        <source>Month</source>
        <comment>a period</comment>
        <translation>Month</translation>
    </message>
    <message>
        <source>One month</source>
        <translation>One month</translation>
    </message>
    <message>
        <source>Range</source>
        <comment>from any day to any day</comment>
        <translation>Range</translation>
    </message>
    <message>
        <source>From day to day</source>
        <translation>From day to day</translation>
    </message>
    <message>
        <source>One before</source>
        <translation>One before</translation>
    </message>
    <message>
        <source>One before (%1)</source>
        <translation>One before (%1)</translation>
    </message>
    <message>
        <source>One after</source>
        <translation>One after</translation>
    </message>
    <message>
        <source>One after (%1)</source>
        <translation>One after (%1)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
</context>
<context>
    <name>taabia::PeriodHead</name>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>taabia::PersonOverlay</name>
    <message>
        <source>Type a name.</source>
        <translation>Type a name.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Add somebody</translation>
    </message>
    <message>
        <source>Change the person</source>
        <translation>Change the person</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>At this shop</source>
        <translation>At this shop</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Works here</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Has left</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>taabia::PieceGrid</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>Coins</translation>
    </message>
    <message>
        <source>Pieces of %1</source>
        <translation>Pieces of %1</translation>
    </message>
</context>
<context>
    <name>taabia::PinEntry</name>
    <message>
        <source>Checking…</source>
        <translation>Checking…</translation>
    </message>
</context>
<context>
    <name>taabia::PinOverlay</name>
    <message>
        <source>The two are not the same. Type the new PIN once more.</source>
        <translation>The two are not the same. Type the new PIN once more.</translation>
    </message>
    <message>
        <source>Save the PIN</source>
        <translation>Save the PIN</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation>Change my PIN</translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <translation>PIN of %1</translation>
    </message>
    <message>
        <source>PIN until now</source>
        <translation>PIN until now</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>New PIN</translation>
    </message>
    <message>
        <source>New PIN once more</source>
        <translation>New PIN once more</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>taabia::PinPad</name>
    <message>
        <source>Erase the last digit</source>
        <translation>Erase the last digit</translation>
    </message>
</context>
<context>
    <name>taabia::PrintSign</name>
    <message numerus="yes">
        <source>%n print(s) did not come out.</source>
        <translation>
            <numerusform>%n print did not come out.</numerusform>
            <numerusform>%n prints did not come out.</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer does not take what is sent to it.</source>
        <translation>The printer does not take what is sent to it.</translation>
    </message>
    <message>
        <source>Prints</source>
        <translation>Prints</translation>
    </message>
</context>
<context>
    <name>taabia::PrinterForm</name>
    <message>
        <source>Not taken: an address is like %1.</source>
        <translation>Not taken: an address is like %1.</translation>
    </message>
    <message>
        <source>Not taken: a device is like %1 or %2.</source>
        <translation>Not taken: a device is like %1 or %2.</translation>
    </message>
    <message>
        <source>Not taken: a shared printer is like %1.</source>
        <translation>Not taken: a shared printer is like %1.</translation>
    </message>
    <message>
        <source>The system&apos;s default printer</source>
        <translation>The system&apos;s default printer</translation>
    </message>
    <message>
        <source>Address in the network</source>
        <translation>Address in the network</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Device</translation>
    </message>
    <message>
        <source>Shared printer</source>
        <translation>Shared printer</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>the till&apos;s own folder</source>
        <translation>the till&apos;s own folder</translation>
    </message>
    <message>
        <source>Address of the printer</source>
        <translation>Address of the printer</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no printer</comment>
        <translation>None</translation>
    </message>
    <message>
        <source>Printer of this PC</source>
        <translation>Printer of this PC</translation>
    </message>
    <message>
        <source>Receipt printer, network</source>
        <translation>Receipt printer, network</translation>
    </message>
    <message>
        <source>Receipt printer, USB</source>
        <translation>Receipt printer, USB</translation>
    </message>
    <message>
        <source>Receipt printer, shared</source>
        <translation>Receipt printer, shared</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>PDF files</translation>
    </message>
    <message>
        <source>Which printer</source>
        <translation>Which printer</translation>
    </message>
    <message>
        <source>Width of the paper</source>
        <translation>Width of the paper</translation>
    </message>
    <message>
        <source>Cut the paper after each receipt</source>
        <translation>Cut the paper after each receipt</translation>
    </message>
    <message>
        <source>Open the cash drawer at a cash sale</source>
        <translation>Open the cash drawer at a cash sale</translation>
    </message>
    <message>
        <source>This PC did not say which printers it has. Come back to this page to ask again.</source>
        <translation>This PC did not say which printers it has. Come back to this page to ask again.</translation>
    </message>
</context>
<context>
    <name>taabia::PrintsView</name>
    <message>
        <source>Nothing was printed yet.</source>
        <translation>Nothing was printed yet.</translation>
    </message>
    <message>
        <source>The prints are being read…</source>
        <translation>The prints are being read…</translation>
    </message>
    <message>
        <source>What the printer said, for who mends it: %1</source>
        <translation>What the printer said, for who mends it: %1</translation>
    </message>
    <message>
        <source>Prints</source>
        <translation>Prints</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Printer or file</source>
        <translation>Printer or file</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Tries</translation>
    </message>
    <message>
        <source>Print now</source>
        <translation>Print now</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Cancel it</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Look at the paper</source>
        <translation>Look at the paper</translation>
    </message>
</context>
<context>
    <name>taabia::RegularOffers</name>
    <message>
        <source>%1 · %2</source>
        <comment>amount, promo</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2, %3, promo %4, %5</source>
        <comment>number, operator, amount, promo, day of the last recharge</comment>
        <translation>%1, %2, %3, promo %4, %5</translation>
    </message>
    <message>
        <source>Served before: %1 to choose</source>
        <comment>a key</comment>
        <translation>Served before: %1 to choose</translation>
    </message>
    <message>
        <source>Served before</source>
        <translation>Served before</translation>
    </message>
</context>
<context>
    <name>taabia::RepayOverlay</name>
    <message>
        <source>That is more than is owed. Afterwards the shop owes %1.</source>
        <translation>That is more than is owed. Afterwards the shop owes %1.</translation>
    </message>
    <message>
        <source>Nothing remains owed.</source>
        <translation>Nothing remains owed.</translation>
    </message>
    <message>
        <source>%1 remain owed.</source>
        <comment>an amount</comment>
        <translation>%1 remain owed.</translation>
    </message>
    <message>
        <source>Take the money</source>
        <translation>Take the money</translation>
    </message>
    <message>
        <source>%1 by card</source>
        <translation>%1 by card</translation>
    </message>
    <message>
        <source>Take %1 in cash</source>
        <translation>Take %1 in cash</translation>
    </message>
    <message>
        <source>Pays now, in DH</source>
        <translation>Pays now, in DH</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>All of it</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Paid by</translation>
    </message>
    <message>
        <source>The customer pays</source>
        <translation>The customer pays</translation>
    </message>
</context>
<context>
    <name>taabia::ReplaceKeyCard</name>
    <message>
        <source>Type or paste the new key.</source>
        <translation>Type or paste the new key.</translation>
    </message>
    <message>
        <source>Type the passphrase of the file with the key.</source>
        <translation>Type the passphrase of the file with the key.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>Keep the new key</source>
        <translation>Keep the new key</translation>
    </message>
    <message>
        <source>Check the new key</source>
        <translation>Check the new key</translation>
    </message>
    <message>
        <source>The till uses the new key from now on, and asks for it at its next start.</source>
        <translation>The till uses the new key from now on, and asks for it at its next start.</translation>
    </message>
    <message>
        <source>The new key is kept, and the till uses it from now on.</source>
        <translation>The new key is kept, and the till uses it from now on.</translation>
    </message>
    <message>
        <source>The old key stays: whoever is signed in may not replace it.</source>
        <translation>The old key stays: whoever is signed in may not replace it.</translation>
    </message>
    <message>
        <source>The old key stays.</source>
        <translation>The old key stays.</translation>
    </message>
    <message>
        <source>Replace the key</source>
        <translation>Replace the key</translation>
    </message>
    <message>
        <source>When the provider has given the shop a new key. The old one stays in use until the new one has passed the check and is kept.</source>
        <translation>When the provider has given the shop a new key. The old one stays in use until the new one has passed the check and is kept.</translation>
    </message>
    <message>
        <source>New API key</source>
        <translation>New API key</translation>
    </message>
    <message>
        <source>shown as dots</source>
        <translation>shown as dots</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Passphrase of the file</translation>
    </message>
</context>
<context>
    <name>taabia::RestoreCard</name>
    <message>
        <source>Backups (*.sqlite *.sealed)</source>
        <translation>Backups (*.sqlite *.sealed)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Choose the backup first.</source>
        <translation>Choose the backup first.</translation>
    </message>
    <message>
        <source>Bring this backup back?</source>
        <translation>Bring this backup back?</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Bring it back</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Leave everything as it is</translation>
    </message>
    <message>
        <source>The backup is being copied and read from end to end. Selling goes on.</source>
        <translation>The backup is being copied and read from end to end. Selling goes on.</translation>
    </message>
    <message>
        <source>The backup is being made ready.</source>
        <translation>The backup is being made ready.</translation>
    </message>
    <message>
        <source>The till is being opened again.</source>
        <translation>The till is being opened again.</translation>
    </message>
    <message>
        <source>The newest of the sales that would be lost</source>
        <translation>The newest of the sales that would be lost</translation>
    </message>
    <message>
        <source>The sales that would be lost</source>
        <translation>The sales that would be lost</translation>
    </message>
    <message>
        <source>Bring a backup back</source>
        <translation>Bring a backup back</translation>
    </message>
    <message>
        <source>A backup takes the place of the till&apos;s data: after a new disk, or when the data is damaged. First you see what would be lost by it.</source>
        <translation>A backup takes the place of the till&apos;s data: after a new disk, or when the data is damaged. First you see what would be lost by it.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>File of the backup</source>
        <translation>File of the backup</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>Choose the backup</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Passphrase of the backup</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Look into it</translation>
    </message>
    <message>
        <source>Look into the backup</source>
        <translation>Look into the backup</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>What is in it</translation>
    </message>
    <message>
        <source>Bring this backup back…</source>
        <translation>Bring this backup back…</translation>
    </message>
    <message>
        <source>Bring this backup back</source>
        <translation>Bring this backup back</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Sold by</source>
        <translation>Sold by</translation>
    </message>
</context>
<context>
    <name>taabia::RestorePrompt</name>
    <message>
        <source>The till cannot be opened</source>
        <translation>The till cannot be opened</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Practise in training mode</source>
        <translation>Practise in training mode</translation>
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
        <source>Billed by the provider</source>
        <translation>Billed by the provider</translation>
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
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>Print the receipt</translation>
    </message>
    <message>
        <source>Look at the receipt</source>
        <translation>Look at the receipt</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Shown to the owner</source>
        <translation>Shown to the owner</translation>
    </message>
    <message>
        <source>Same again</source>
        <translation>Same again</translation>
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
        <source>No sale matches these filters. “Show all” takes them off.</source>
        <translation>No sale matches these filters. “Show all” takes them off.</translation>
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
        <source>Same again</source>
        <translation>Same again</translation>
    </message>
    <message>
        <source>Your sales of today</source>
        <translation>Your sales of today</translation>
    </message>
    <message>
        <source>Sales found</source>
        <translation>Sales found</translation>
    </message>
    <message>
        <source>You have sold nothing yet today. What you sell will stand here.</source>
        <translation>You have sold nothing yet today. What you sell will stand here.</translation>
    </message>
    <message>
        <source>None of your sales of today matches these filters.</source>
        <translation>None of your sales of today matches these filters.</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>which sale stands before which</comment>
        <translation>Order</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Newest first</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Oldest first</translation>
    </message>
    <message>
        <source>By number</source>
        <comment>the phone number</comment>
        <translation>By number</translation>
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
    <message>
        <source>Shop</source>
        <comment>the section of the settings</comment>
        <translation>Shop</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>the section of the settings</comment>
        <translation>Account</translation>
    </message>
    <message>
        <source>Printers</source>
        <comment>the section of the settings</comment>
        <translation>Printers</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <comment>the section of the settings: amounts and promos</comment>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>This till</source>
        <comment>the section of the settings</comment>
        <translation>This till</translation>
    </message>
    <message>
        <source>People</source>
        <comment>the section of the settings</comment>
        <translation>People</translation>
    </message>
    <message>
        <source>Backup</source>
        <comment>the section of the settings</comment>
        <translation>Backup</translation>
    </message>
    <message>
        <source>About</source>
        <comment>the section of the settings</comment>
        <translation>About</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
</context>
<context>
    <name>taabia::SetupAssistant</name>
    <message>
        <source>Step %1</source>
        <comment>1/4</comment>
        <translation>Step %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>taabia::ShiftCard</name>
    <message>
        <source>The shift so far</source>
        <translation>The shift so far</translation>
    </message>
    <message>
        <source>Shift no. %1</source>
        <translation>Shift no. %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>as of %1</translation>
    </message>
    <message>
        <source>What is in the drawer is for you to count: the figures of the shift are shown to the owner, and stand on the Z report once it is closed.</source>
        <translation>What is in the drawer is for you to count: the figures of the shift are shown to the owner, and stand on the Z report once it is closed.</translation>
    </message>
</context>
<context>
    <name>taabia::ShiftHint</name>
    <message>
        <source>No shift is open: the cash of these sales is not being counted.</source>
        <translation>No shift is open: the cash of these sales is not being counted.</translation>
    </message>
    <message>
        <source>Open a shift</source>
        <translation>Open a shift</translation>
    </message>
</context>
<context>
    <name>taabia::ShopCard</name>
    <message>
        <source>An ICE has 15 digits; characters typed: %1. It is kept all the same.</source>
        <translation>An ICE has 15 digits; characters typed: %1. It is kept all the same.</translation>
    </message>
    <message>
        <source>The shop, on its receipts</source>
        <translation>The shop, on its receipts</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Name of the shop</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Phone of the shop</source>
        <translation>Phone of the shop</translation>
    </message>
    <message>
        <source>ICE (15 digits)</source>
        <translation>ICE (15 digits)</translation>
    </message>
    <message>
        <source>Tax identification (IF)</source>
        <translation>Tax identification (IF)</translation>
    </message>
    <message>
        <source>Trade register (RC)</source>
        <translation>Trade register (RC)</translation>
    </message>
    <message>
        <source>Professional tax (patente)</source>
        <translation>Professional tax (patente)</translation>
    </message>
    <message>
        <source>Words at the foot</source>
        <translation>Words at the foot</translation>
    </message>
    <message>
        <source>Thank you for your visit</source>
        <translation>Thank you for your visit</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>what was typed</comment>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Type the name of the shop: it stands on each receipt.</source>
        <translation>Type the name of the shop: it stands on each receipt.</translation>
    </message>
    <message>
        <source>What is left empty is not printed. All of it is kept as you type.</source>
        <translation>What is left empty is not printed. All of it is kept as you type.</translation>
    </message>
</context>
<context>
    <name>taabia::ShopPage</name>
    <message>
        <source>The shop</source>
        <translation>The shop</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Only the name is needed now. All of it can be changed later, in the Settings.</source>
        <translation>Only the name is needed now. All of it can be changed later, in the Settings.</translation>
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
    <message>
        <source>Print the receipt of the last sale</source>
        <translation>Print the receipt of the last sale</translation>
    </message>
    <message>
        <source>Money was given back</source>
        <translation>Money was given back</translation>
    </message>
    <message>
        <source>Where the keys work</source>
        <translation>Where the keys work</translation>
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
        <source>Till and credit book</source>
        <translation>Till and credit book</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Sell</source>
        <comment>the page</comment>
        <translation>Sell</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>the page</comment>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Moving about</source>
        <translation>Moving about</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>the key</comment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Go on, or open the row that is chosen</source>
        <translation>Go on, or open the row that is chosen</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>Space</translation>
    </message>
    <message>
        <source>Press the button that has the focus</source>
        <translation>Press the button that has the focus</translation>
    </message>
    <message>
        <source>Go back, close</source>
        <translation>Go back, close</translation>
    </message>
    <message>
        <source>At the read-back: cash, card, credit book</source>
        <translation>At the read-back: cash, card, credit book</translation>
    </message>
    <message>
        <source>Beside the sale</source>
        <translation>Beside the sale</translation>
    </message>
    <message>
        <source>Look at the receipt of the last sale</source>
        <translation>Look at the receipt of the last sale</translation>
    </message>
    <message>
        <source>Prints that did not come out</source>
        <translation>Prints that did not come out</translation>
    </message>
    <message>
        <source>Open a shift</source>
        <translation>Open a shift</translation>
    </message>
    <message>
        <source>The list of sales</source>
        <translation>The list of sales</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Choose the days</source>
        <translation>Choose the days</translation>
    </message>
    <message>
        <source>Choose the operator</source>
        <translation>Choose the operator</translation>
    </message>
    <message>
        <source>Choose the state</source>
        <translation>Choose the state</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Show all again</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>Read the list again</translation>
    </message>
    <message>
        <source>Save the list as CSV, as PDF</source>
        <translation>Save the list as CSV, as PDF</translation>
    </message>
    <message>
        <source>One sale, opened with Enter</source>
        <translation>One sale, opened with Enter</translation>
    </message>
    <message>
        <source>Print its receipt</source>
        <translation>Print its receipt</translation>
    </message>
    <message>
        <source>Look at its receipt</source>
        <translation>Look at its receipt</translation>
    </message>
    <message>
        <source>Check it now</source>
        <translation>Check it now</translation>
    </message>
    <message>
        <source>Send it again with the same reference</source>
        <translation>Send it again with the same reference</translation>
    </message>
    <message>
        <source>Mark it as dealt with</source>
        <translation>Mark it as dealt with</translation>
    </message>
    <message>
        <source>The replies as they came</source>
        <translation>The replies as they came</translation>
    </message>
    <message>
        <source>Figures</source>
        <comment>of the day</comment>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Till</source>
        <comment>the shift and its cash</comment>
        <translation>Till</translation>
    </message>
    <message>
        <source>Credit book</source>
        <translation>Credit book</translation>
    </message>
    <message>
        <source>Account at the provider</source>
        <translation>Account at the provider</translation>
    </message>
    <message>
        <source>Prints</source>
        <translation>Prints</translation>
    </message>
    <message>
        <source>The day before, the day after</source>
        <translation>The day before, the day after</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Look at the paper</source>
        <translation>Look at the paper</translation>
    </message>
    <message>
        <source>Print, in the preview</source>
        <translation>Print, in the preview</translation>
    </message>
    <message>
        <source>Print it now</source>
        <translation>Print it now</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Cancel it</translation>
    </message>
    <message>
        <source>Open the folder of the PDF</source>
        <translation>Open the folder of the PDF</translation>
    </message>
    <message>
        <source>Before the shift: count the float piece by piece</source>
        <translation>Before the shift: count the float piece by piece</translation>
    </message>
    <message>
        <source>Cash in, cash out</source>
        <translation>Cash in, cash out</translation>
    </message>
    <message>
        <source>Print an X report</source>
        <translation>Print an X report</translation>
    </message>
    <message>
        <source>Count and close the shift</source>
        <translation>Count and close the shift</translation>
    </message>
    <message>
        <source>Counting: that is all of it</source>
        <translation>Counting: that is all of it</translation>
    </message>
    <message>
        <source>Counted: count once more</source>
        <translation>Counted: count once more</translation>
    </message>
    <message>
        <source>Movements of cash</source>
        <translation>Movements of cash</translation>
    </message>
    <message>
        <source>Movements: the day before, after</source>
        <translation>Movements: the day before, after</translation>
    </message>
    <message>
        <source>Closings</source>
        <translation>Closings</translation>
    </message>
    <message>
        <source>Closings: print it again</source>
        <translation>Closings: print it again</translation>
    </message>
    <message>
        <source>Take a repayment</source>
        <translation>Take a repayment</translation>
    </message>
    <message>
        <source>Repayment: all that is owed</source>
        <translation>Repayment: all that is owed</translation>
    </message>
    <message>
        <source>Repayment: in cash, by card</source>
        <translation>Repayment: in cash, by card</translation>
    </message>
    <message>
        <source>The customer&apos;s story</source>
        <translation>The customer&apos;s story</translation>
    </message>
    <message>
        <source>Change the customer</source>
        <translation>Change the customer</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>New customer</translation>
    </message>
    <message>
        <source>Bulk</source>
        <comment>the page</comment>
        <translation>Bulk</translation>
    </message>
    <message>
        <source>Somebody else takes over</source>
        <translation>Somebody else takes over</translation>
    </message>
    <message>
        <source>Lock the till</source>
        <translation>Lock the till</translation>
    </message>
    <message>
        <source>Settings, the catalogue: move what is chosen</source>
        <translation>Settings, the catalogue: move what is chosen</translation>
    </message>
    <message>
        <source>A list before it is sent</source>
        <translation>A list before it is sent</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation>Paste a list</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Open a file</translation>
    </message>
    <message>
        <source>Save a sample</source>
        <translation>Save a sample</translation>
    </message>
    <message>
        <source>A line goes, or stays behind</source>
        <translation>A line goes, or stays behind</translation>
    </message>
    <message>
        <source>All lines, or one kind of them</source>
        <translation>All lines, or one kind of them</translation>
    </message>
    <message>
        <source>Read the list back and send it</source>
        <translation>Read the list back and send it</translation>
    </message>
    <message>
        <source>Put it away, take another list</source>
        <translation>Put it away, take another list</translation>
    </message>
    <message>
        <source>A list that is sent</source>
        <translation>A list that is sent</translation>
    </message>
    <message>
        <source>Stop between two calls</source>
        <translation>Stop between two calls</translation>
    </message>
    <message>
        <source>Send what was not sent</source>
        <translation>Send what was not sent</translation>
    </message>
    <message>
        <source>Leave what was not sent</source>
        <translation>Leave what was not sent</translation>
    </message>
    <message>
        <source>Look at a list that is not through</source>
        <translation>Look at a list that is not through</translation>
    </message>
    <message>
        <source>Receipts of the chosen lines</source>
        <translation>Receipts of the chosen lines</translation>
    </message>
    <message>
        <source>Go on: what is missing, read-back, sale</source>
        <translation>Go on: what is missing, read-back, sale</translation>
    </message>
    <message>
        <source>Regulars, from the third digit</source>
        <translation>Regulars, from the third digit</translation>
    </message>
    <message>
        <source>At the read-back: cash received</source>
        <translation>At the read-back: cash received</translation>
    </message>
    <message>
        <source>Details of the last sale</source>
        <translation>Details of the last sale</translation>
    </message>
    <message>
        <source>Settings, About: save a report for support</source>
        <translation>Settings, About: save a report for support</translation>
    </message>
    <message>
        <source>What is new, after an upgrade</source>
        <translation>What is new, after an upgrade</translation>
    </message>
    <message>
        <source>Choose the order</source>
        <translation>Choose the order</translation>
    </message>
</context>
<context>
    <name>taabia::SignInPage</name>
    <message>
        <source>The till cannot start. %1</source>
        <translation>The till cannot start. %1</translation>
    </message>
    <message>
        <source>The till is starting…</source>
        <translation>The till is starting…</translation>
    </message>
    <message>
        <source>Choose your name</source>
        <translation>Choose your name</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Who is at the till?</source>
        <translation>Who is at the till?</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
</context>
<context>
    <name>taabia::StepUpOverlay</name>
    <message>
        <source>An owner&apos;s PIN is needed</source>
        <translation>An owner&apos;s PIN is needed</translation>
    </message>
    <message>
        <source>Which owner</source>
        <translation>Which owner</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Owner&apos;s PIN</source>
        <translation>Owner&apos;s PIN</translation>
    </message>
    <message>
        <source>It is done once, in your name, and the owner&apos;s name is kept beside it.</source>
        <translation>It is done once, in your name, and the owner&apos;s name is kept beside it.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>taabia::SupportCard</name>
    <message>
        <source>Save a report for support</source>
        <translation>Save a report for support</translation>
    </message>
    <message>
        <source>When something is wrong</source>
        <translation>When something is wrong</translation>
    </message>
    <message>
        <source>One file for whoever helps you: what the till has written down of its work, and how it is set up. You see what is in it before it is saved.</source>
        <translation>One file for whoever helps you: what the till has written down of its work, and how it is set up. You see what is in it before it is saved.</translation>
    </message>
</context>
<context>
    <name>taabia::SupportOverlay</name>
    <message>
        <source>Save a report for support</source>
        <translation>Save a report for support</translation>
    </message>
    <message>
        <source>Zip archive (*.zip)</source>
        <translation>Zip archive (*.zip)</translation>
    </message>
    <message>
        <source>The report is being put together…</source>
        <translation>The report is being put together…</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Writing the file…</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Written: %1</translation>
    </message>
    <message>
        <source>Report for support</source>
        <translation>Report for support</translation>
    </message>
    <message>
        <source>This is what the file will hold, to the letter: log files, versions, this PC, the settings, figures of the ledger. No key, no PIN and no customer&apos;s number is in it. Nothing is sent by itself: save the file and give it to whoever helps you.</source>
        <translation>This is what the file will hold, to the letter: log files, versions, this PC, the settings, figures of the ledger. No key, no PIN and no customer&apos;s number is in it. Nothing is sent by itself: save the file and give it to whoever helps you.</translation>
    </message>
    <message>
        <source>What is in the report</source>
        <translation>What is in the report</translation>
    </message>
    <message>
        <source>The file as it would leave</source>
        <translation>The file as it would leave</translation>
    </message>
    <message>
        <source>Save as one file…</source>
        <translation>Save as one file…</translation>
    </message>
    <message>
        <source>Save as one file</source>
        <translation>Save as one file</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>taabia::Tile</name>
    <message>
        <source>chosen</source>
        <comment>of a tile, for a screen reader</comment>
        <translation>chosen</translation>
    </message>
</context>
<context>
    <name>taabia::TillView</name>
    <message>
        <source>The shift is open.</source>
        <translation>The shift is open.</translation>
    </message>
    <message>
        <source>Noted: %1 put into the drawer.</source>
        <translation>Noted: %1 put into the drawer.</translation>
    </message>
    <message>
        <source>Noted: %1 taken out of the drawer.</source>
        <translation>Noted: %1 taken out of the drawer.</translation>
    </message>
    <message>
        <source>Till</source>
        <comment>the view of the drawer</comment>
        <translation>Till</translation>
    </message>
    <message>
        <source>The drawer is being read…</source>
        <translation>The drawer is being read…</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>Cash in</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>Cash out</translation>
    </message>
    <message>
        <source>X report</source>
        <translation>X report</translation>
    </message>
    <message>
        <source>Count and close</source>
        <translation>Count and close</translation>
    </message>
    <message>
        <source>Cash movements</source>
        <translation>Cash movements</translation>
    </message>
    <message>
        <source>Closings</source>
        <translation>Closings</translation>
    </message>
    <message>
        <source>The X report is in the print queue. What becomes of it stands under Prints (%1).</source>
        <comment>the key</comment>
        <translation>The X report is in the print queue. What becomes of it stands under Prints (%1).</translation>
    </message>
</context>
<context>
    <name>taabia::TopBar</name>
    <message>
        <source>Somebody else takes over, lock, change the PIN</source>
        <translation>Somebody else takes over, lock, change the PIN</translation>
    </message>
</context>
<context>
    <name>taabia::WebhookCard</name>
    <message>
        <source>The provider is being asked…</source>
        <translation>The provider is being asked…</translation>
    </message>
    <message>
        <source>The provider is being asked to change it…</source>
        <translation>The provider is being asked to change it…</translation>
    </message>
    <message>
        <source>From then on only these addresses may use the account: %1. This till cannot know its own internet address. If it is not among them, the provider refuses every sale of this till, and only the provider can undo it.</source>
        <translation>From then on only these addresses may use the account: %1. This till cannot know its own internet address. If it is not among them, the provider refuses every sale of this till, and only the provider can undo it.</translation>
    </message>
    <message>
        <source>It could not be read. %1</source>
        <comment>the reason</comment>
        <translation>It could not be read. %1</translation>
    </message>
    <message>
        <source>The provider has exactly this already.</source>
        <translation>The provider has exactly this already.</translation>
    </message>
    <message>
        <source>Webhook and addresses</source>
        <translation>Webhook and addresses</translation>
    </message>
    <message>
        <source>A webhook is a web server of yours that the provider calls when the status of a recharge changes. This PC is none and needs none: the till asks for the status of each sale by itself. Enter one only if you have such a server.</source>
        <translation>A webhook is a web server of yours that the provider calls when the status of a recharge changes. This PC is none and needs none: the till asks for the status of each sale by itself. Enter one only if you have such a server.</translation>
    </message>
    <message>
        <source>Webhook address</source>
        <translation>Webhook address</translation>
    </message>
    <message>
        <source>Internet addresses that may use the account</source>
        <translation>Internet addresses that may use the account</translation>
    </message>
    <message>
        <source>Empty: any</source>
        <translation>Empty: any</translation>
    </message>
    <message>
        <source>Change it at the provider</source>
        <translation>Change it at the provider</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Read again</translation>
    </message>
    <message>
        <source>Read the webhook again</source>
        <translation>Read the webhook again</translation>
    </message>
    <message>
        <source>Change it all the same</source>
        <translation>Change it all the same</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Leave it as it is</translation>
    </message>
    <message>
        <source>%1 is no internet address: one has four numbers, up to 255.</source>
        <translation>%1 is no internet address: one has four numbers, up to 255.</translation>
    </message>
</context>
<context>
    <name>taabia::WhoOverlay</name>
    <message>
        <source>At the till</source>
        <translation>At the till</translation>
    </message>
    <message>
        <source>Somebody else takes over</source>
        <translation>Somebody else takes over</translation>
    </message>
    <message>
        <source>Lock the till</source>
        <translation>Lock the till</translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation>Change my PIN</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
</TS>

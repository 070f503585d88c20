<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>AccountWords</name>
    <message>
        <source>Sell for real</source>
        <translation>Vente réelle</translation>
    </message>
    <message>
        <source>Provider&apos;s sandbox</source>
        <translation>Essai chez le fournisseur</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Une autre adresse</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Trousseau</translation>
    </message>
    <message>
        <source>Sealed file</source>
        <translation>Fichier scellé</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Demander à chaque fois</translation>
    </message>
    <message>
        <source>The keychain of this PC keeps the key; it opens when you log in.</source>
        <translation>Le trousseau de ce PC garde la clé ; il s’ouvre quand vous ouvrez votre session.</translation>
    </message>
    <message>
        <source>A file keeps the key, locked with a passphrase that you type at each start of the till. Nobody can bring a lost passphrase back: then the key has to be typed again.</source>
        <translation>Un fichier garde la clé, fermé par une phrase secrète que vous tapez à chaque démarrage de la caisse. Personne ne peut retrouver une phrase perdue : il faudra alors retaper la clé.</translation>
    </message>
    <message>
        <source>The key is kept nowhere: somebody types it at each start of the till.</source>
        <translation>La clé n’est gardée nulle part : quelqu’un la tape à chaque démarrage de la caisse.</translation>
    </message>
    <message>
        <source>Type the address that the provider gave.</source>
        <translation>Tapez l’adresse que le fournisseur a donnée.</translation>
    </message>
    <message>
        <source>This is no address. An address looks like %1.</source>
        <translation>Ce n’est pas une adresse. Une adresse ressemble à %1.</translation>
    </message>
    <message>
        <source>The address has to begin with %1.</source>
        <translation>L’adresse doit commencer par %1.</translation>
    </message>
    <message>
        <source>Without https anybody on the way could read the key: the address has to begin with %1.</source>
        <translation>Sans https, n’importe qui en chemin pourrait lire la clé : l’adresse doit commencer par %1.</translation>
    </message>
    <message>
        <source>No name and no password in the address: the client code and the key have fields of their own.</source>
        <translation>Ni nom ni mot de passe dans l’adresse : le code client et la clé ont leurs propres champs.</translation>
    </message>
    <message>
        <source>The address ends before the first ? or #: take away what follows.</source>
        <translation>L’adresse s’arrête avant le premier ? ou # : enlevez ce qui suit.</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Compte : %1</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Balance: %1</source>
        <translation>Solde : %1</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Tarifs</translation>
    </message>
    <message>
        <source>Prices: none for an operator that this till knows</source>
        <translation>Tarifs : aucun pour un opérateur que cette caisse connaît</translation>
    </message>
    <message>
        <source>Prices: %1</source>
        <comment>names of operators</comment>
        <translation>Tarifs : %1</translation>
    </message>
    <message>
        <source>The provider does not accept this client code with this key. Type both once more, exactly as the provider gave them. The provider shows a key only once: if it is lost, ask for a new one.</source>
        <translation>Le fournisseur n’accepte pas ce code client avec cette clé. Retapez les deux, exactement comme le fournisseur les a donnés. Il ne montre une clé qu’une fois : si elle est perdue, demandez-en une nouvelle.</translation>
    </message>
    <message>
        <source>The client code or the key did not reach the provider. Type both once more.</source>
        <translation>Le code client ou la clé ne sont pas parvenus au fournisseur. Retapez les deux.</translation>
    </message>
    <message>
        <source>The provider does not let this shop&apos;s internet line in: its address is not on the account&apos;s list. Ask the provider to add the address of this line, or to empty the list; then check again.</source>
        <translation>Le fournisseur refuse la connexion internet de cette boutique : son adresse n’est pas sur la liste du compte. Demandez au fournisseur d’y ajouter l’adresse de cette ligne, ou de vider la liste ; puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>The provider said: %1</source>
        <translation>Le fournisseur a dit : %1</translation>
    </message>
    <message>
        <source>The provider has suspended this account. Nothing can be sold before the provider opens it again: call the provider.</source>
        <translation>Le fournisseur a suspendu ce compte. Rien ne peut être vendu avant qu’il ne le rouvre : appelez le fournisseur.</translation>
    </message>
    <message>
        <source>There is a server at this address, but not this service: look at the address again.</source>
        <translation>Il y a un serveur à cette adresse, mais pas ce service : revoyez l’adresse.</translation>
    </message>
    <message>
        <source>The provider refused without saying why. Call the provider.</source>
        <translation>Le fournisseur a refusé sans dire pourquoi. Appelez le fournisseur.</translation>
    </message>
    <message>
        <source>The provider refused and said: %1 Call the provider.</source>
        <translation>Le fournisseur a refusé et a dit : %1 Appelez le fournisseur.</translation>
    </message>
    <message>
        <source>The provider was not reached, so nothing is known yet. Look at the internet line of this PC (cable, Wi-Fi), then check again.</source>
        <translation>Le fournisseur n’a pas été joint, on ne sait donc encore rien. Regardez la ligne internet de ce PC (câble, Wi-Fi), puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>The provider did not answer in time, so nothing is known yet. Check again in a minute.</source>
        <translation>Le fournisseur n’a pas répondu à temps, on ne sait donc encore rien. Vérifiez à nouveau dans une minute.</translation>
    </message>
    <message>
        <source>The line broke before the answer came, so nothing is known yet. Check again.</source>
        <translation>La ligne s’est coupée avant la réponse, on ne sait donc encore rien. Vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>The server cannot prove that it is the provider, so the key was not sent. Look at the date of this PC, and whether the Wi-Fi wants you to log in first; then check again.</source>
        <translation>Le serveur ne peut pas prouver qu’il est le fournisseur : la clé n’a donc pas été envoyée. Regardez la date de ce PC, et si le Wi-Fi demande d’abord de se connecter ; puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>The server sent the till elsewhere, where it does not go with the key. Either the Wi-Fi wants you to log in first, or the address is not the provider&apos;s.</source>
        <translation>Le serveur a renvoyé la caisse ailleurs, où elle ne va pas avec la clé. Soit le Wi-Fi demande d’abord de se connecter, soit l’adresse n’est pas celle du fournisseur.</translation>
    </message>
    <message>
        <source>The provider&apos;s system has a fault just now (%1), so nothing is known yet. Check again in some minutes.</source>
        <comment>number of the fault</comment>
        <translation>Le système du fournisseur est en panne en ce moment (%1), on ne sait donc encore rien. Vérifiez à nouveau dans quelques minutes.</translation>
    </message>
    <message>
        <source>Something answered, but not as the provider does. Either the Wi-Fi wants you to log in first, or the address is not the provider&apos;s.</source>
        <translation>Quelque chose a répondu, mais pas comme le fournisseur. Soit le Wi-Fi demande d’abord de se connecter, soit l’adresse n’est pas celle du fournisseur.</translation>
    </message>
    <message>
        <source>The check was stopped before its end.</source>
        <translation>La vérification a été arrêtée avant la fin.</translation>
    </message>
    <message>
        <source>The keychain of this PC does not answer, and it keeps the key. Log out of this PC and in again, or type the key once more.</source>
        <translation>Le trousseau de ce PC ne répond pas, et c’est lui qui garde la clé. Fermez et rouvrez votre session sur ce PC, ou retapez la clé.</translation>
    </message>
    <message>
        <source>This passphrase does not open the file with the key. Look at Caps Lock and at the keyboard&apos;s language, then type it again.</source>
        <translation>Cette phrase secrète n’ouvre pas le fichier de la clé. Regardez Verr. Maj. et la langue du clavier, puis retapez-la.</translation>
    </message>
    <message>
        <source>The keychain of this PC is locked, and it keeps the key. Unlock it with its password and try again, or type the key once more.</source>
        <translation>Le trousseau de ce PC est verrouillé, et c’est lui qui garde la clé. Déverrouillez-le avec son mot de passe et réessayez, ou retapez la clé.</translation>
    </message>
    <message>
        <source>The file with the key is damaged or cannot be read. Bring it back from your backup and try again, or type the key once more.</source>
        <translation>Le fichier de la clé est abîmé ou illisible. Reprenez-le de votre sauvegarde et réessayez, ou retapez la clé.</translation>
    </message>
    <message>
        <source>The key could not be read. Try again, or type the key once more.</source>
        <translation>La clé n’a pas pu être lue. Réessayez, ou retapez la clé.</translation>
    </message>
    <message>
        <source>The key was not kept: the keychain of this PC is locked. Unlock it and try again, or choose another place.</source>
        <translation>La clé saisie n’a pas été gardée : le trousseau de ce PC est verrouillé. Déverrouillez-le et réessayez, ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>The key was not kept: the keychain of this PC did not take it. Try again, or choose another place.</source>
        <translation>La clé saisie n’a pas été gardée : le trousseau de ce PC ne l’a pas prise. Réessayez, ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>The key was not kept: this passphrase does not open the file that is there.</source>
        <translation>La clé saisie n’a pas été gardée : cette phrase secrète n’ouvre pas le fichier existant.</translation>
    </message>
    <message>
        <source>The key was not kept: the file could not be written. Free some space on the disk, then try again.</source>
        <translation>La clé saisie n’a pas été gardée : le fichier n’a pas pu être écrit. Libérez de la place sur le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>This could not be written on the disk of this PC: free some space, then try again.</source>
        <translation>Impossible d’écrire cela sur le disque de ce PC : libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>Nobody was asked: look at the address.</source>
        <translation>Personne n’a été interrogé : revoyez l’adresse.</translation>
    </message>
</context>
<context>
    <name>BalanceLists</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>− Billed</source>
        <translation>− Facturé</translation>
    </message>
    <message>
        <source>+ Given back</source>
        <translation>+ Remboursé</translation>
    </message>
    <message>
        <source>+ Deposits</source>
        <translation>+ Dépôts</translation>
    </message>
    <message>
        <source>− Unknown</source>
        <translation>− Inconnu</translation>
    </message>
    <message>
        <source>− Adopted</source>
        <translation>− Reconnu</translation>
    </message>
    <message>
        <source>= Closing</source>
        <translation>= Clôture</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu le</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Reconnu</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Face value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Facturé</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Provider&apos;s reference</source>
        <translation>Réf. fournisseur</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>by %1, %2</source>
        <comment>a name, a time</comment>
        <translation>par %1, %2</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>balance</source>
        <comment>in a file&apos;s name</comment>
        <translation>solde</translation>
    </message>
    <message>
        <source>The balance of %1</source>
        <translation>Le solde du %1</translation>
    </message>
    <message>
        <source>Opening − billed + given back + deposits − unknown − adopted = closing</source>
        <translation>Ouverture − facturé + remboursé + dépôts − inconnu − reconnu = clôture</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>Écarts à expliquer</translation>
    </message>
    <message>
        <source>Recharges that this till did not make</source>
        <translation>Recharges que cette caisse n’a pas faites</translation>
    </message>
    <message>
        <source>%1 came in between %2 and %3 that the till does not know as a refund: most likely a deposit.</source>
        <translation>Entrée de %1 entre le %2 et le %3, qui n’est pas un remboursement connu de la caisse : sans doute un dépôt.</translation>
    </message>
    <message>
        <source>%1 went out between %2 and %3 without a confirmed sale of this till. A sale that is still to be checked may explain it.</source>
        <translation>Sortie de %1 entre le %2 et le %3, sans vente confirmée de cette caisse. Une vente encore à vérifier peut l’expliquer.</translation>
    </message>
    <message>
        <source>Adopted recharges account for all of it.</source>
        <translation>Des recharges reconnues l’expliquent en entier.</translation>
    </message>
    <message>
        <source>Adopted recharges account for %1; %2 remain.</source>
        <translation>Des recharges reconnues expliquent %1 ; il reste %2 à expliquer.</translation>
    </message>
    <message>
        <source>There is nothing to check yet.</source>
        <translation>Il n’y a encore rien à vérifier.</translation>
    </message>
    <message>
        <source>None of the records could be checked.</source>
        <translation>Aucun enregistrement n’a pu être vérifié.</translation>
    </message>
    <message numerus="yes">
        <source>Whole: all %1 records that were checked are as they were written.</source>
        <comment>the number picks the plural form</comment>
        <translation>
            <numerusform>Intact : l’enregistrement vérifié (%1) n’a pas été modifié.</numerusform>
            <numerusform>Intact : les %1 enregistrements vérifiés n’ont pas été modifiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 records were checked.</source>
        <comment>the number picks the plural form</comment>
        <translation>
            <numerusform>%1 enregistrement a été vérifié.</numerusform>
            <numerusform>%1 enregistrements ont été vérifiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Broken: %1 no. %2 was changed after it was written (link %3).</source>
        <translation>Chaîne rompue : %1 n° %2, modifié après coup (maillon %3).</translation>
    </message>
    <message>
        <source>Broken: %1 no. %2 was taken out (link %3).</source>
        <translation>Chaîne rompue : %1 n° %2, supprimé (maillon %3).</translation>
    </message>
    <message>
        <source>Broken: %1 no. %2 was not written by the till.</source>
        <translation>Chaîne rompue : %1 n° %2, ajouté sans passer par la caisse.</translation>
    </message>
    <message>
        <source>Broken: link %1 of the chain is missing.</source>
        <translation>Chaîne rompue : il manque le maillon %1.</translation>
    </message>
    <message>
        <source>Broken: the end of the chain was cut off. What Z report no. %1 names as its last link is not there.</source>
        <translation>Chaîne rompue : la fin a été supprimée. Le dernier maillon imprimé sur le rapport Z n° %1 n’y est plus.</translation>
    </message>
    <message>
        <source>payment</source>
        <comment>kind of a record</comment>
        <translation>paiement</translation>
    </message>
    <message>
        <source>shift</source>
        <comment>kind of a record</comment>
        <translation>session</translation>
    </message>
    <message>
        <source>cash movement</source>
        <comment>kind of a record</comment>
        <translation>mouvement d’espèces</translation>
    </message>
    <message>
        <source>count of the drawer</source>
        <comment>kind of a record</comment>
        <translation>comptage du tiroir</translation>
    </message>
    <message>
        <source>Z report</source>
        <comment>kind of a record</comment>
        <translation>rapport Z</translation>
    </message>
    <message>
        <source>entry of the credit book</source>
        <comment>kind of a record</comment>
        <translation>ligne du carnet de crédit</translation>
    </message>
    <message>
        <source>decision past a rule</source>
        <comment>kind of a record</comment>
        <translation>dérogation</translation>
    </message>
    <message>
        <source>receipt</source>
        <comment>kind of a record</comment>
        <translation>reçu</translation>
    </message>
    <message>
        <source>print of a receipt</source>
        <comment>kind of a record</comment>
        <translation>impression d’un reçu</translation>
    </message>
    <message>
        <source>adoption</source>
        <comment>kind of a record</comment>
        <translation>recharge reconnue</translation>
    </message>
    <message numerus="yes">
        <source>Checked in part: %1 records are as they were written.</source>
        <comment>the number picks the plural form</comment>
        <translation>
            <numerusform>Vérifié en partie : %1 enregistrement n’a pas été modifié.</numerusform>
            <numerusform>Vérifié en partie : %1 enregistrements n’ont pas été modifiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 records could not be checked: they were made with another key than this computer has.</source>
        <comment>the number picks the plural form</comment>
        <translation>
            <numerusform>%1 enregistrement n’a pas pu être vérifié : il a été fait avec une autre clé que celle de ce PC.</numerusform>
            <numerusform>%1 enregistrements n’ont pas pu être vérifiés : ils ont été faits avec une autre clé que celle de ce PC.</numerusform>
        </translation>
    </message>
    <message>
        <source>The link that you typed from the Z report is in the chain: nothing up to it was cut off.</source>
        <translation>Le maillon saisi d’après le rapport Z est bien dans la chaîne : rien n’a été supprimé jusqu’à ce rapport.</translation>
    </message>
    <message>
        <source>A chain alone cannot show that its end was cut off. Type the beginning of the last link that the last Z report shows, and verify again: it must be in the chain.</source>
        <translation>La chaîne seule ne montre pas si sa fin a été supprimée. Pour le savoir, saisissez le début du dernier maillon imprimé sur le dernier rapport Z et vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>Broken: no link of the chain begins with what you typed from the Z report. The end of the chain was cut off, unless it was mistyped.</source>
        <translation>Chaîne rompue : aucun maillon ne commence par ce que vous avez saisi d’après le rapport Z. Relisez ce que vous avez tapé ; si c’est juste, la fin de la chaîne a été supprimée.</translation>
    </message>
    <message>
        <source>key of the chain</source>
        <comment>kind of a record</comment>
        <translation>clé de la chaîne</translation>
    </message>
    <message>
        <source>entry about a person</source>
        <comment>kind of a record</comment>
        <translation>fiche d’une personne</translation>
    </message>
    <message>
        <source>change of a PIN</source>
        <comment>kind of a record</comment>
        <translation>changement de code PIN</translation>
    </message>
    <message>
        <source>approval by an owner</source>
        <comment>kind of a record</comment>
        <translation>accord du patron</translation>
    </message>
    <message>
        <source>list of recharges</source>
        <comment>kind of a record</comment>
        <translation>lot de recharges</translation>
    </message>
    <message>
        <source>end of a list of recharges</source>
        <comment>kind of a record</comment>
        <translation>fin d’un lot de recharges</translation>
    </message>
</context>
<context>
    <name>BulkWords</name>
    <message>
        <source>A quotation mark is opened and never closed.</source>
        <translation>Un guillemet est ouvert et jamais fermé.</translation>
    </message>
    <message>
        <source>There is text behind a closing quotation mark.</source>
        <translation>Il y a du texte après un guillemet fermant.</translation>
    </message>
    <message>
        <source>The line has too many cells.</source>
        <translation>La ligne a trop de cellules.</translation>
    </message>
    <message>
        <source>The number is missing.</source>
        <translation>Le numéro manque.</translation>
    </message>
    <message>
        <source>The spreadsheet has damaged the number: make its column text, and write it again.</source>
        <translation>Le tableur a abîmé le numéro : mettez la colonne en texte et retapez-le.</translation>
    </message>
    <message>
        <source>Not a number: it has other signs than digits.</source>
        <translation>Pas un numéro : il contient autre chose que des chiffres.</translation>
    </message>
    <message>
        <source>The number is too short: it needs ten digits.</source>
        <translation>Numéro trop court : il faut dix chiffres.</translation>
    </message>
    <message>
        <source>The number is too long: it needs ten digits.</source>
        <translation>Numéro trop long : il faut dix chiffres.</translation>
    </message>
    <message>
        <source>Not a mobile number: it has to begin with 06 or 07.</source>
        <translation>Pas un mobile : il doit commencer par 06 ou 07.</translation>
    </message>
    <message>
        <source>Not a Moroccan number.</source>
        <translation>Numéro non marocain.</translation>
    </message>
    <message>
        <source>Unknown operator: write Orange, Inwi or Maroc Telecom.</source>
        <translation>Opérateur inconnu : écrivez Orange, Inwi ou Maroc Telecom.</translation>
    </message>
    <message>
        <source>The amount is missing.</source>
        <translation>Le montant manque.</translation>
    </message>
    <message>
        <source>The amount is not a number.</source>
        <translation>Le montant n’est pas un nombre.</translation>
    </message>
    <message>
        <source>The amount has more than two decimals.</source>
        <translation>Le montant a plus de deux décimales.</translation>
    </message>
    <message>
        <source>The amount is above the largest one sold.</source>
        <translation>Montant supérieur au plus grand vendu.</translation>
    </message>
    <message>
        <source>The amount is below the smallest one sold.</source>
        <translation>Montant inférieur au plus petit vendu.</translation>
    </message>
    <message>
        <source>Unknown promo: write its number, for example 6.</source>
        <translation>Promo inconnue : écrivez son numéro, par exemple 6.</translation>
    </message>
    <message>
        <source>The operator is missing, and the number does not tell it.</source>
        <translation>L’opérateur manque, et le numéro ne l’indique pas.</translation>
    </message>
    <message>
        <source>The operator has no such promo.</source>
        <translation>L’opérateur n’a pas cette promo.</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>a column of a list</comment>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Operator</source>
        <comment>a column of a list</comment>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Amount</source>
        <comment>a column of a list</comment>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Promo</source>
        <comment>a column of a list</comment>
        <translation>Promo</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>La liste est vide.</translation>
    </message>
    <message>
        <source>It is too large to be a list of recharges. Divide it.</source>
        <translation>Trop volumineux pour une liste de recharges. Divisez-le.</translation>
    </message>
    <message>
        <source>It has more than %1 lines. Divide it.</source>
        <translation>Plus de %1 lignes. Divisez la liste.</translation>
    </message>
    <message>
        <source>It is a workbook. Save it as CSV in the spreadsheet, or copy its cells and paste them here.</source>
        <translation>C’est un classeur. Enregistrez-le en CSV dans le tableur, ou copiez ses cellules et collez-les ici.</translation>
    </message>
    <message>
        <source>It is not text. Choose a CSV file.</source>
        <translation>Ce n’est pas du texte. Choisissez un fichier CSV.</translation>
    </message>
    <message>
        <source>No column is called “%1”. Give it that name in the first line.</source>
        <translation>Aucune colonne ne s’appelle « %1 ». Donnez-lui ce nom dans la première ligne.</translation>
    </message>
    <message>
        <source>Two columns could be “%1”. Leave only one of them.</source>
        <translation>Deux colonnes pourraient être « %1 ». N’en laissez qu’une.</translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy the lines first, in the spreadsheet or in a message.</source>
        <translation>Rien à coller. Copiez d’abord les lignes dans le tableur ou dans un message.</translation>
    </message>
    <message>
        <source>This file is not there any more.</source>
        <translation>Ce fichier n’est plus là.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>Ce n’est pas un fichier.</translation>
    </message>
    <message>
        <source>The file cannot be read. The disk said: %1</source>
        <translation>Le fichier ne peut pas être lu. Le disque répond : %1</translation>
    </message>
    <message>
        <source>Already sold today at %1.</source>
        <translation>Déjà vendu aujourd’hui à %1.</translation>
    </message>
    <message>
        <source>Already sold today at %1, and not known yet how that ends.</source>
        <translation>Déjà vendu aujourd’hui à %1, et on ne sait pas encore comment cela finit.</translation>
    </message>
    <message>
        <source>The same as line %1.</source>
        <translation>Identique à la ligne %1.</translation>
    </message>
    <message>
        <source>It goes all the same.</source>
        <translation>Elle part quand même.</translation>
    </message>
    <message>
        <source>It stays behind.</source>
        <translation>Elle ne part pas.</translation>
    </message>
    <message>
        <source>This number is on line %1 too.</source>
        <translation>Ce numéro est aussi à la ligne %1.</translation>
    </message>
    <message>
        <source>This number looks like %1.</source>
        <translation>Ce numéro ressemble à %1.</translation>
    </message>
    <message>
        <source>Operator told by the number.</source>
        <translation>Opérateur d’après le numéro.</translation>
    </message>
    <message>
        <source>The 0 in front was put back.</source>
        <translation>Le 0 du début a été remis.</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>a line of a list</comment>
        <translation>Prête</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation>Liste collée</translation>
    </message>
    <message>
        <source>Sent: %1 of %2</source>
        <translation>Envoyées : %1 sur %2</translation>
    </message>
    <message>
        <source>delivered: %1</source>
        <translation>livrées : %1</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>échouées : %1</translation>
    </message>
    <message>
        <source>not known yet: %1</source>
        <translation>pas encore connues : %1</translation>
    </message>
    <message>
        <source>to look at: %1</source>
        <translation>à traiter : %1</translation>
    </message>
    <message>
        <source>Lines not sent: %1 of %2.</source>
        <comment>of a list</comment>
        <translation>Lignes non envoyées : %1 sur %2.</translation>
    </message>
    <message>
        <source>The till was closed before the end.</source>
        <comment>of a list that was being sent</comment>
        <translation>La caisse a été fermée avant la fin.</translation>
    </message>
    <message>
        <source>The sending was stopped.</source>
        <translation>L’envoi a été arrêté.</translation>
    </message>
    <message>
        <source>An answer of the provider was lost: the till asks for those lines one by one.</source>
        <translation>Une réponse du fournisseur s’est perdue : la caisse redemande ces lignes une à une.</translation>
    </message>
    <message>
        <source>Nothing gets through to the provider: check the internet line.</source>
        <translation>Rien n’arrive au fournisseur : vérifiez la ligne internet.</translation>
    </message>
    <message>
        <source>They are like sales that are not resolved yet: look at those first.</source>
        <translation>Elles ressemblent à des ventes non résolues : voyez d’abord celles-ci.</translation>
    </message>
    <message>
        <source>They could not be written on the disk, so they were not sent.</source>
        <translation>Elles n’ont pas pu être écrites sur le disque ; elles n’ont donc pas été envoyées.</translation>
    </message>
    <message>
        <source>The list is being sent. Other customers can be served meanwhile.</source>
        <translation>La liste est en cours d’envoi. On peut servir d’autres clients pendant ce temps.</translation>
    </message>
    <message>
        <source>Go on with them, or leave them.</source>
        <translation>Continuez avec elles, ou abandonnez-les.</translation>
    </message>
    <message>
        <source>Every line was sent.</source>
        <translation>Toutes les lignes ont été envoyées.</translation>
    </message>
    <message>
        <source>The till asks on for those whose end is not known yet.</source>
        <translation>La caisse continue de demander celles dont la fin n’est pas encore connue.</translation>
    </message>
    <message>
        <source>Waits its turn</source>
        <comment>a line of a list</comment>
        <translation>Attend son tour</translation>
    </message>
    <message>
        <source>Not sent</source>
        <comment>a line of a list</comment>
        <translation>Non envoyée</translation>
    </message>
    <message>
        <source>Nothing was sent: an owner has to allow it.</source>
        <translation>Rien n’a été envoyé : il faut l’accord d’un patron.</translation>
    </message>
    <message>
        <source>Nothing was sent: no line is ticked.</source>
        <translation>Rien n’a été envoyé : aucune ligne n’est cochée.</translation>
    </message>
    <message>
        <source>Nothing was sent: another list is still being sent. Wait until it is through, or stop it.</source>
        <translation>Rien n’a été envoyé : une autre liste est encore en cours d’envoi. Attendez la fin ou arrêtez-la.</translation>
    </message>
    <message>
        <source>Nothing was sent: that list is through already.</source>
        <translation>Rien n’a été envoyé : cette liste est déjà terminée.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Nothing was sent: the till is not ready. Wait a moment, then try again.</source>
        <translation>Rien n’a été envoyé : la caisse n’est pas prête. Attendez un instant, puis réessayez.</translation>
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
        <translation>Le solde ne suffit pas : le fournisseur refuserait les dernières lignes. Alimentez d’abord le compte.</translation>
    </message>
    <message>
        <source>Less than %1 would be left on the account.</source>
        <translation>Il resterait moins de %1 sur le compte.</translation>
    </message>
    <message>
        <source>Sold at a loss, by the provider&apos;s margins: %1, about %2 in all.</source>
        <translation>Vendues à perte, selon les marges du fournisseur : %1, environ %2 en tout.</translation>
    </message>
</context>
<context>
    <name>CashListings</name>
    <message>
        <source>Z no.</source>
        <translation>Z n°</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clôturée</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manque</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>En trop</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendu</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Fond de caisse</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Grand total</source>
        <translation>Grand total</translation>
    </message>
    <message>
        <source>Closings</source>
        <translation>Clôtures</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a customer, a reason</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Vendeur</translation>
    </message>
    <message>
        <source>Into the drawer</source>
        <translation>Entré en caisse</translation>
    </message>
    <message>
        <source>Out of the drawer</source>
        <translation>Sorti de caisse</translation>
    </message>
    <message>
        <source>By card</source>
        <translation>Par carte</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Cash movements</source>
        <translation>Mouvements d’espèces</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>Cash that moved without a sale.</source>
        <translation>Espèces entrées ou sorties sans vente.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Last sale or repayment</source>
        <translation>Dernier mouvement</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>Doit</translation>
    </message>
    <message>
        <source>Shop owes</source>
        <translation>La boutique doit</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Plafond</translation>
    </message>
    <message>
        <source>Credit book</source>
        <translation>Carnet de crédit</translation>
    </message>
    <message>
        <source>Sale of %1 to %2</source>
        <comment>an amount, a number</comment>
        <translation>Vente de %1 au %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>On credit</source>
        <translation>À crédit</translation>
    </message>
    <message>
        <source>Repaid</source>
        <translation>Réglé</translation>
    </message>
    <message>
        <source>Limit: %1</source>
        <translation>Plafond : %1</translation>
    </message>
    <message>
        <source>Only the newest %1 sales and the newest %1 repayments are listed. What is owed is of all of them.</source>
        <translation>Seuls les %1 ventes et %1 règlements les plus récents sont listés. La dette compte tout.</translation>
    </message>
    <message>
        <source>closings</source>
        <comment>in a file&apos;s name</comment>
        <translation>clôtures</translation>
    </message>
    <message>
        <source>cash</source>
        <comment>in a file&apos;s name</comment>
        <translation>espèces</translation>
    </message>
    <message>
        <source>credit-book</source>
        <comment>in a file&apos;s name</comment>
        <translation>carnet-de-crédit</translation>
    </message>
    <message>
        <source>customer</source>
        <comment>in a file&apos;s name</comment>
        <translation>client</translation>
    </message>
</context>
<context>
    <name>FigureBars</name>
    <message>
        <source>Most: %1, with %2 for %3</source>
        <comment>an hour, a day, an operator...; how many sales; their face value</comment>
        <translation>Le plus : %1, avec %2 pour %3</translation>
    </message>
</context>
<context>
    <name>FigureLists</name>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Face value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Facturé</translation>
    </message>
    <message>
        <source>Billed sales</source>
        <comment>how many sales the provider has told the billed amount of</comment>
        <translation>Ventes facturées</translation>
    </message>
    <message>
        <source>Profit of these</source>
        <comment>of the sales whose billed amount is known</comment>
        <translation>Bénéfice connu</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>Pas noté</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livrées</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Promo</source>
        <translation>Promo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Vendeur</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Sales of %1</source>
        <translation>Ventes du %1</translation>
    </message>
    <message>
        <source>The provider has told the billed amount of %1 of the %2 delivered sales. The profit is of these alone.</source>
        <translation>Le fournisseur a indiqué le montant facturé de %1 des %2 ventes livrées. Le bénéfice ne compte que ces ventes.</translation>
    </message>
    <message>
        <source>The breakdowns are of what was delivered.</source>
        <translation>Les détails portent sur ce qui a été livré.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>sales that the provider has not finished</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Non livrées</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Remboursées</translation>
    </message>
    <message>
        <source>Unresolved</source>
        <translation>Non résolues</translation>
    </message>
    <message>
        <source>Sales that were not delivered</source>
        <translation>Ventes non livrées</translation>
    </message>
    <message>
        <source>Refunded sales</source>
        <translation>Ventes remboursées</translation>
    </message>
    <message>
        <source>Unresolved sales</source>
        <translation>Ventes non résolues</translation>
    </message>
    <message>
        <source>Sales that lost money</source>
        <translation>Ventes à perte</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day</comment>
        <translation>%1 au %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>the weekday and the date</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Week from %1</source>
        <comment>first and last day</comment>
        <translation>Semaine du %1</translation>
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
            <numerusform>%1 vente</numerusform>
            <numerusform>%1 ventes</numerusform>
        </translation>
    </message>
    <message>
        <source>Billed above face value: %1. The shop lost %2 on them.</source>
        <comment>a number of sales, an amount</comment>
        <translation>Facturé plus que la valeur : %1. La boutique y a perdu %2.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>hours of the day</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Of the sales by name only the newest %1 of a kind are listed.</source>
        <translation>Parmi les ventes à suivre, seules les %1 plus récentes de chaque sorte sont listées.</translation>
    </message>
    <message>
        <source>Pending sales</source>
        <translation>Ventes en attente</translation>
    </message>
</context>
<context>
    <name>HistoryOut</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Face value, DH</source>
        <translation>Valeur, DH</translation>
    </message>
    <message>
        <source>Promo</source>
        <translation>Promo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Vendeur</translation>
    </message>
    <message>
        <source>Billed, DH</source>
        <translation>Facturé, DH</translation>
    </message>
    <message>
        <source>Provider&apos;s reference</source>
        <translation>Référence du fournisseur</translation>
    </message>
    <message>
        <source>Our reference</source>
        <translation>Notre référence</translation>
    </message>
    <message>
        <source>sales</source>
        <comment>in a file&apos;s name</comment>
        <translation>ventes</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Sold (sales: %1)</source>
        <comment>the sum of a list</comment>
        <translation>Vendu (ventes : %1)</translation>
    </message>
    <message>
        <source>Sold (sales: %1, of them billed: %2)</source>
        <comment>the sum of a list</comment>
        <translation>Vendu (ventes : %1, dont facturées : %2)</translation>
    </message>
    <message>
        <source>Failed and refunded sales are listed, but not counted as sold.</source>
        <translation>Les ventes échouées ou remboursées sont dans la liste, mais ne comptent pas comme vendues.</translation>
    </message>
    <message>
        <source>Only the newest %1 sales are on this paper and in its sum. The CSV file has them all.</source>
        <translation>Seules les %1 ventes les plus récentes figurent sur ce papier et dans sa somme. Le fichier CSV les contient toutes.</translation>
    </message>
</context>
<context>
    <name>Imprint</name>
    <message>
        <source>Made on %1</source>
        <comment>a date and a time</comment>
        <translation>Édité le %1</translation>
    </message>
    <message>
        <source>SPECIMEN: training, no real sale</source>
        <translation>SPECIMEN : formation, aucune vente réelle</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>Listings</name>
    <message>
        <source>Only the first %1 of %2 rows are on this paper. The CSV file has them all.</source>
        <translation>Seules les %1 premières lignes sur %2 sont sur ce papier. Le fichier CSV les a toutes.</translation>
    </message>
    <message>
        <source>%1: only the newest %2 are listed, there may be more.</source>
        <comment>a list&apos;s name; how many</comment>
        <translation>%1 : seuls les %2 plus récents sont listés, il peut y en avoir d’autres.</translation>
    </message>
</context>
<context>
    <name>OutWords</name>
    <message>
        <source>The file was not written.</source>
        <translation>Le fichier n’a pas été écrit.</translation>
    </message>
    <message>
        <source>This folder is not there. Choose another one.</source>
        <translation>Ce dossier n’existe pas. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Nothing may be written in this folder. Choose another one.</source>
        <translation>On ne peut rien écrire dans ce dossier. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The disk is full. Make room on it, or choose another one.</source>
        <translation>Le disque est plein. Faites de la place, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The disk said: %1</source>
        <translation>Le disque a répondu : %1</translation>
    </message>
    <message>
        <source>The page could not be drawn: %1</source>
        <translation>La page n’a pas pu être dessinée : %1</translation>
    </message>
    <message>
        <source>Stopped. The file was not written.</source>
        <translation>Arrêté. Le fichier n’a pas été écrit.</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>Trying again</source>
        <translation>Nouvel essai</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>for the printer</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Imprimé</translation>
    </message>
    <message>
        <source>Saved as PDF</source>
        <translation>Gardé en PDF</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Non imprimé</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>a print</comment>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>The printer did not take it. It is tried again by itself: look for paper, cable and power.</source>
        <translation>L’imprimante ne l’a pas pris. Un nouvel essai se fait tout seul : vérifiez le papier, le câble et le courant.</translation>
    </message>
    <message>
        <source>It waits for the printer.</source>
        <translation>Il attend l’imprimante.</translation>
    </message>
    <message>
        <source>It is being printed.</source>
        <translation>Impression en cours.</translation>
    </message>
    <message>
        <source>It was printed.</source>
        <translation>C’est imprimé.</translation>
    </message>
    <message>
        <source>It was saved as a PDF file.</source>
        <translation>C’est gardé dans un fichier PDF.</translation>
    </message>
    <message>
        <source>It was not printed, and not saved as a PDF either. Nothing is lost: look at the printer, then print it again.</source>
        <translation>Ce n’est ni imprimé, ni gardé en PDF. Rien n’est perdu : vérifiez l’imprimante, puis réimprimez.</translation>
    </message>
    <message>
        <source>Somebody cancelled it before it was printed.</source>
        <translation>Quelqu’un l’a annulé avant l’impression.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>X report</source>
        <translation>Rapport X</translation>
    </message>
    <message>
        <source>Z report</source>
        <translation>Rapport Z</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Page d’essai</translation>
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
        <translation>C’est gardé dans un fichier PDF : %1</translation>
    </message>
    <message>
        <source>Unreadable paper</source>
        <translation>Papier illisible</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a printed paper: its kind, its number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, duplicate %2</source>
        <comment>a receipt, the number of the copy</comment>
        <translation>%1, duplicata %2</translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message>
        <source>Clerk</source>
        <translation>Vendeur</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Patron</translation>
    </message>
    <message>
        <source>A PIN has %1 to %2 digits: not one digit throughout (1111), and not 1234 or 4321.</source>
        <comment>how long a PIN may be</comment>
        <translation>Code PIN : de %1 à %2 chiffres. Ni le même chiffre partout (1111), ni 1234, ni 4321.</translation>
    </message>
    <message>
        <source>A PIN has digits only.</source>
        <translation>Un code PIN n’a que des chiffres.</translation>
    </message>
    <message>
        <source>This PIN is too short: %1 digits at least.</source>
        <translation>Ce code PIN est trop court : %1 chiffres au moins.</translation>
    </message>
    <message>
        <source>This PIN is too long: %1 digits at most.</source>
        <translation>Ce code PIN est trop long : %1 chiffres au plus.</translation>
    </message>
    <message>
        <source>This PIN is what anybody would try first. Choose another one.</source>
        <translation>N’importe qui essaierait d’abord ce code PIN. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Tapez un nom.</translation>
    </message>
    <message>
        <source>There is somebody of this name already. Add what tells them apart.</source>
        <translation>Quelqu’un porte déjà ce nom. Ajoutez de quoi les distinguer.</translation>
    </message>
    <message>
        <source>This is the last owner with a PIN: nobody could let the others in any more. Make somebody else an owner first.</source>
        <translation>C’est le dernier patron avec un code PIN : plus personne ne pourrait donner accès aux autres. Nommez d’abord un autre patron.</translation>
    </message>
    <message>
        <source>This person does not work here any more.</source>
        <translation>Cette personne ne travaille plus ici.</translation>
    </message>
    <message>
        <source>There are people on this till already: one of them signs in.</source>
        <translation>Il y a déjà des personnes sur cette caisse : l’une d’elles entre son code.</translation>
    </message>
    <message>
        <source>This PIN is not right. After the next wrong one you have to wait.</source>
        <translation>Ce code PIN n’est pas le bon. Après une autre erreur, il faudra attendre.</translation>
    </message>
    <message>
        <source>This PIN is not right.</source>
        <translation>Ce code PIN n’est pas le bon.</translation>
    </message>
    <message>
        <source>Too many wrong PINs.</source>
        <translation>Trop d’erreurs de code PIN.</translation>
    </message>
    <message>
        <source>There is no PIN for this name yet. An owner sets it under Settings, People.</source>
        <translation>Ce nom n’a pas encore de code PIN. Un patron le fixe dans Réglages, Personnel.</translation>
    </message>
    <message>
        <source>Only an owner may do this.</source>
        <translation>Seul un patron peut faire cela.</translation>
    </message>
    <message>
        <source>It was not done. %1</source>
        <translation>Rien n’a été fait. %1</translation>
    </message>
    <message>
        <source>This computer has too little memory free to check a PIN. Close other programs and try again.</source>
        <translation>Ce PC n’a pas assez de mémoire libre pour vérifier un code PIN. Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>The till has not started yet. Try again in a moment.</source>
        <translation>La caisse n’a pas encore démarré. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Try again in %1 s.</source>
        <translation>Réessayez dans %1 s.</translation>
    </message>
    <message>
        <source>Try again in %1 min.</source>
        <translation>Réessayez dans %1 min.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Vous pouvez réessayer.</translation>
    </message>
    <message>
        <source>Sell a recharge.</source>
        <translation>Vendre une recharge.</translation>
    </message>
    <message>
        <source>Look at the sales of today.</source>
        <translation>Voir les ventes du jour.</translation>
    </message>
    <message>
        <source>Print a receipt.</source>
        <translation>Imprimer un reçu.</translation>
    </message>
    <message>
        <source>Open a shift.</source>
        <translation>Ouvrir une session.</translation>
    </message>
    <message>
        <source>Count the drawer and close the shift.</source>
        <translation>Compter le tiroir et clôturer la session.</translation>
    </message>
    <message>
        <source>Give cash back to a customer.</source>
        <translation>Rendre des espèces à un client.</translation>
    </message>
    <message>
        <source>Take a repayment of the credit book.</source>
        <translation>Encaisser un règlement du carnet de crédit.</translation>
    </message>
    <message>
        <source>Sell although it is not known yet what became of an earlier sale like this one.</source>
        <translation>Vendre alors qu’on ne sait pas encore ce qu’est devenue une vente pareille.</translation>
    </message>
    <message>
        <source>Mark this sale as dealt with.</source>
        <translation>Marquer cette vente comme traitée.</translation>
    </message>
    <message>
        <source>Send the sales of a list.</source>
        <translation>Envoyer les ventes d’une liste.</translation>
    </message>
    <message>
        <source>Put cash into the drawer, or take it out, without a sale.</source>
        <translation>Mettre des espèces dans le tiroir, ou en sortir, sans vente.</translation>
    </message>
    <message>
        <source>Print an X report: it tells what should be in the drawer.</source>
        <translation>Imprimer un rapport X : il dit ce qui devrait être dans le tiroir.</translation>
    </message>
    <message>
        <source>Add or change a customer of the credit book.</source>
        <translation>Ajouter ou modifier un client du carnet de crédit.</translation>
    </message>
    <message>
        <source>Look at a sale of somebody else, or of another day.</source>
        <translation>Voir une vente de quelqu’un d’autre, ou d’un autre jour.</translation>
    </message>
    <message>
        <source>See what the sales cost and earn.</source>
        <translation>Voir ce que les ventes coûtent et rapportent.</translation>
    </message>
    <message>
        <source>See the figures and the reports of the shop.</source>
        <translation>Voir les chiffres et les rapports de la boutique.</translation>
    </message>
    <message>
        <source>Adopt a recharge that this till did not make.</source>
        <translation>Reconnaître une recharge que cette caisse n’a pas faite.</translation>
    </message>
    <message>
        <source>Change the settings of this till.</source>
        <translation>Modifier les réglages de cette caisse.</translation>
    </message>
    <message>
        <source>Add or change people and their PINs.</source>
        <translation>Ajouter ou modifier des personnes et leurs codes PIN.</translation>
    </message>
    <message>
        <source>Change the account at the provider.</source>
        <translation>Modifier le compte chez le fournisseur.</translation>
    </message>
    <message>
        <source>Bring a backup back in place of the till&apos;s data.</source>
        <translation>Restaurer une sauvegarde à la place des données de la caisse.</translation>
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
        <translation>DUPLICATA n° %1</translation>
    </message>
    <message>
        <source>Phone recharge</source>
        <translation>Recharge téléphonique</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>On credit, not paid yet</source>
        <translation>À crédit, non payé</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Cash received</source>
        <translation>Espèces reçues</translation>
    </message>
    <message>
        <source>Change given</source>
        <translation>Monnaie rendue</translation>
    </message>
    <message>
        <source>Receipt no.</source>
        <translation>Reçu n°</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Face value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Promo</source>
        <translation>Promo</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>promo: none</comment>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Vendeur</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Caisse</translation>
    </message>
    <message>
        <source>Printed at</source>
        <translation>Imprimé le</translation>
    </message>
    <message>
        <source>Printed by</source>
        <translation>Imprimé par</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Provider ref.</source>
        <translation>Réf. fournisseur</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>pas encore connue</translation>
    </message>
    <message>
        <source>Training: no real recharge.</source>
        <translation>Formation : aucune recharge réelle.</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <comment>title of a document</comment>
        <translation>Reçu %1</translation>
    </message>
    <message>
        <source>Delivered as WhatsApp credit.</source>
        <translation>Recharge livrée en solde WhatsApp.</translation>
    </message>
    <message>
        <source>Delivered, and converted to WhatsApp credit.</source>
        <translation>Recharge effectuée, convertie en solde WhatsApp.</translation>
    </message>
    <message>
        <source>Recharge delivered.</source>
        <translation>Recharge effectuée.</translation>
    </message>
    <message>
        <source>The customer is entitled to get %1 back.</source>
        <translation>Le client a droit au remboursement de %1.</translation>
    </message>
    <message>
        <source>The customer owes nothing for it.</source>
        <translation>Le client ne doit rien pour cette vente.</translation>
    </message>
    <message>
        <source>PENDING</source>
        <translation>EN ATTENTE</translation>
    </message>
    <message>
        <source>NOT DELIVERED</source>
        <translation>NON EFFECTUÉE</translation>
    </message>
    <message>
        <source>RECHARGE CANCELLED</source>
        <translation>RECHARGE ANNULÉE</translation>
    </message>
    <message>
        <source>NOT CONFIRMED</source>
        <translation>NON CONFIRMÉE</translation>
    </message>
    <message>
        <source>This recharge is not confirmed yet.</source>
        <translation>Cette recharge n’est pas encore confirmée.</translation>
    </message>
    <message>
        <source>The recharge failed: it was not delivered.</source>
        <translation>La recharge a échoué : elle n’a pas été livrée.</translation>
    </message>
    <message>
        <source>The recharge was refused: it was not delivered.</source>
        <translation>La recharge a été refusée : elle n’a pas été livrée.</translation>
    </message>
    <message>
        <source>The recharge was never sent.</source>
        <translation>La recharge n’a jamais été envoyée.</translation>
    </message>
    <message>
        <source>The provider took this recharge back.</source>
        <translation>Le fournisseur a annulé cette recharge.</translation>
    </message>
    <message>
        <source>It is not known whether this recharge was delivered.</source>
        <translation>On ne sait pas si cette recharge a été livrée.</translation>
    </message>
    <message>
        <source>This paper is no proof of delivery.</source>
        <translation>Ce papier n’est pas une preuve de livraison.</translation>
    </message>
    <message>
        <source>Tel. %1</source>
        <translation>Tél. %1</translation>
    </message>
    <message>
        <source>Copy no. %1</source>
        <comment>below DUPLICATA no. %1</comment>
        <translation>Copie n° %1</translation>
    </message>
    <message>
        <source>Given back by</source>
        <translation>Rendu par</translation>
    </message>
    <message>
        <source>Receipt %1, duplicate %2</source>
        <comment>title of a document</comment>
        <translation>Reçu %1, duplicata %2</translation>
    </message>
    <message>
        <source>Given back on %1: %2</source>
        <comment>a time, an amount</comment>
        <translation>Rendu le %1 : %2</translation>
    </message>
    <message>
        <source>Given back by card on %1: %2</source>
        <comment>a time, an amount</comment>
        <translation>Rendu par carte le %1 : %2</translation>
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
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no such file, or it cannot be read. Is the stick plugged in?</source>
        <translation>Ce fichier n’existe pas ou ne se lit pas. La clé USB est-elle branchée ?</translation>
    </message>
    <message>
        <source>This is no backup of Taabia.</source>
        <translation>Ce n’est pas une sauvegarde de Taabia.</translation>
    </message>
    <message>
        <source>This is the till&apos;s own data, not a backup of it.</source>
        <translation>Ce sont les données mêmes de la caisse, pas une sauvegarde.</translation>
    </message>
    <message>
        <source>This backup is locked: type its passphrase.</source>
        <translation>Cette sauvegarde est verrouillée : tapez sa phrase secrète.</translation>
    </message>
    <message>
        <source>The passphrase does not open this backup. It is the one that was in force when the backup was made.</source>
        <translation>Cette phrase secrète n’ouvre pas la sauvegarde. Il faut celle qui était en vigueur quand la sauvegarde a été faite.</translation>
    </message>
    <message>
        <source>This backup is damaged: it is not what was written. Take an older one.</source>
        <translation>Cette sauvegarde est endommagée : ce n’est plus ce qui a été écrit. Prenez-en une plus ancienne.</translation>
    </message>
    <message>
        <source>This backup belongs to another account.</source>
        <translation>Cette sauvegarde appartient à un autre compte.</translation>
    </message>
    <message>
        <source>This backup belongs to another account, %1.</source>
        <translation>Cette sauvegarde appartient à un autre compte, %1.</translation>
    </message>
    <message>
        <source>Backups of the training mode and of the real till cannot take each other&apos;s place.</source>
        <translation>Une sauvegarde du mode formation ne peut pas remplacer la vraie caisse, ni l’inverse.</translation>
    </message>
    <message>
        <source>A newer Taabia has made this backup. Install the newer version to bring it back.</source>
        <translation>Une version plus récente de Taabia a fait cette sauvegarde. Installez-la pour la restaurer.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk of this PC for a copy beside the till&apos;s data.</source>
        <translation>Il n’y a pas assez de place sur le disque de ce PC pour une copie à côté des données de la caisse.</translation>
    </message>
    <message>
        <source>Something was sold or written since the backup was looked into, and would be lost without having been shown. Look into it again.</source>
        <translation>Quelque chose a été vendu ou écrit depuis que vous avez regardé la sauvegarde, et serait perdu sans vous avoir été montré. Regardez-la à nouveau.</translation>
    </message>
    <message>
        <source>Look into the backup first.</source>
        <translation>Regardez d’abord ce que contient la sauvegarde.</translation>
    </message>
    <message>
        <source>The backup could not be brought back. Check the disk of this PC and try again.</source>
        <translation>La sauvegarde n’a pas pu être restaurée. Vérifiez le disque de ce PC et réessayez.</translation>
    </message>
    <message>
        <source>Only an owner can bring a backup back.</source>
        <translation>Seul un patron peut restaurer une sauvegarde.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from a date and time to another</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from a number to another</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Compte : %1</translation>
    </message>
    <message>
        <source>Its newest entry is of %1.</source>
        <translation>Sa dernière écriture date du %1.</translation>
    </message>
    <message>
        <source>Nothing was ever written in it.</source>
        <translation>Rien n’y a jamais été écrit.</translation>
    </message>
    <message>
        <source>It has no sale.</source>
        <translation>Elle ne contient aucune vente.</translation>
    </message>
    <message>
        <source>Sales in it: %1, %2 in all.</source>
        <translation>Ventes qu’elle contient : %1, %2 en tout.</translation>
    </message>
    <message>
        <source>The last one: %1, %2 to %3.</source>
        <comment>date and time; amount; number</comment>
        <translation>La dernière : %1, %2 au %3.</translation>
    </message>
    <message>
        <source>People in it: %1. They sign in with the PINs of then.</source>
        <translation>Personnes : %1. Elles entrent avec leur code PIN d’alors.</translation>
    </message>
    <message>
        <source>Shift %1 is open in it.</source>
        <translation>La session %1 y est ouverte.</translation>
    </message>
    <message>
        <source>Somebody has changed entries in this backup: its chain does not hold (Day, Account, Verify).</source>
        <translation>Quelqu’un a modifié des écritures de cette sauvegarde : sa chaîne ne tient pas (Journée, Compte, Vérifier).</translation>
    </message>
    <message>
        <source>Its entries were chained with another PC&apos;s key: whether somebody has changed them cannot be checked here.</source>
        <translation>Ses écritures ont été enchaînées avec la clé d’un autre PC : on ne peut pas vérifier ici si quelqu’un les a modifiées.</translation>
    </message>
    <message>
        <source>An older Taabia made it; it is brought up to date.</source>
        <translation>Une version plus ancienne de Taabia l’a faite ; elle est mise à jour.</translation>
    </message>
    <message>
        <source>It was made while a sale was being sent: whether that one left is asked of the provider.</source>
        <translation>Elle a été faite pendant l’envoi d’une vente : on demandera au fournisseur si celle-ci est partie.</translation>
    </message>
    <message>
        <source>There is no till&apos;s data on this PC yet: nothing is lost.</source>
        <translation>Il n’y a pas encore de données de caisse sur ce PC : rien n’est perdu.</translation>
    </message>
    <message>
        <source>The till&apos;s present data cannot be read, so what would be lost is not known.</source>
        <translation>Les données actuelles de la caisse ne se lisent pas : on ne sait donc pas ce qui serait perdu.</translation>
    </message>
    <message>
        <source>Nothing is lost: the backup has all that the till has.</source>
        <translation>Rien n’est perdu : la sauvegarde contient tout ce qu’a la caisse.</translation>
    </message>
    <message>
        <source>This would be lost, because the backup does not have it:</source>
        <translation>Ceci serait perdu, car la sauvegarde ne l’a pas :</translation>
    </message>
    <message>
        <source>Sales: %1, %2 in all, %3.</source>
        <comment>how many; amount; from when to when</comment>
        <translation>Ventes : %1, %2 en tout, %3.</translation>
    </message>
    <message>
        <source>Of these sales, without an end yet: %1. The provider may still carry them out.</source>
        <translation>Parmi ces ventes, encore sans issue : %1. Le fournisseur peut encore les exécuter.</translation>
    </message>
    <message>
        <source>Lent in the credit book: %1, %2 in all.</source>
        <translation>À crédit, dans le carnet : %1, %2 en tout.</translation>
    </message>
    <message>
        <source>Cash in and repayments: %1, %2 in all, %3.</source>
        <translation>Entrées d’espèces et remboursements : %1, %2 en tout, %3.</translation>
    </message>
    <message>
        <source>Cash out and given back: %1, %2 in all, %3.</source>
        <translation>Sorties d’espèces et sommes rendues : %1, %2 en tout, %3.</translation>
    </message>
    <message>
        <source>Shifts: %1. These numbers are given again.</source>
        <translation>Sessions : %1. Ces numéros seront redonnés.</translation>
    </message>
    <message>
        <source>Z reports: %1. These numbers are given again.</source>
        <translation>Rapports Z : %1. Ces numéros seront redonnés.</translation>
    </message>
    <message>
        <source>Receipts: %1. These numbers are given again; time and reference tell two of them apart.</source>
        <translation>Reçus : %1. Ces numéros seront redonnés ; l’heure et la référence distinguent deux reçus.</translation>
    </message>
    <message>
        <source>Changes in the credit book&apos;s customers: %1.</source>
        <translation>Modifications de clients du carnet de crédit : %1.</translation>
    </message>
    <message>
        <source>Lists that were sent: %1.</source>
        <translation>Listes envoyées : %1.</translation>
    </message>
    <message>
        <source>People who are not in it: %1.</source>
        <translation>Personnes qui n’y sont pas : %1.</translation>
    </message>
    <message>
        <source>Changes of people and PINs since then.</source>
        <translation>Changements de personnes et de codes PIN depuis.</translation>
    </message>
    <message>
        <source>Sales that are in both and have ended since then: %1. The provider is asked for them again.</source>
        <translation>Ventes présentes des deux côtés et terminées depuis : %1. On les redemandera au fournisseur.</translation>
    </message>
    <message>
        <source>The data that is there now is kept beside it, under another name; nothing is deleted. After that the till asks the provider what was sold since then, and sells nothing until it knows.</source>
        <translation>Les données actuelles sont gardées à côté, sous un autre nom ; rien n’est supprimé. Ensuite la caisse demande au fournisseur ce qui a été vendu depuis, et ne vend rien avant de le savoir.</translation>
    </message>
    <message>
        <source>Sales that will not be in the till&apos;s data any more: %1, %2 in all.</source>
        <translation>Ventes qui ne seront plus dans les données de la caisse : %1, %2 en tout.</translation>
    </message>
    <message>
        <source>What was shown will not be in the till&apos;s data any more.</source>
        <translation>Ce qui a été montré ne sera plus dans les données de la caisse.</translation>
    </message>
    <message>
        <source>A backup of %1 was brought back.</source>
        <translation>Une sauvegarde du %1 a été restaurée.</translation>
    </message>
    <message>
        <source>An empty backup was brought back.</source>
        <translation>Une sauvegarde vide a été restaurée.</translation>
    </message>
    <message numerus="yes">
        <source>%1 recharges were found that this till&apos;s data did not have, %2 in all.</source>
        <comment>the number picks the plural form</comment>
        <translation>
            <numerusform>%1 recharge a été trouvée que les données de la caisse n’avaient pas, %2 en tout.</numerusform>
            <numerusform>%1 recharges ont été trouvées que les données de la caisse n’avaient pas, %2 en tout.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sold until the provider has told what it does not have.</source>
        <translation>Rien n’est vendu tant que le fournisseur n’a pas dit ce qui y manque.</translation>
    </message>
    <message>
        <source>Sales without an end: %1 of %2 asked for.</source>
        <translation>Ventes sans issue : %1 sur %2 demandées.</translation>
    </message>
    <message>
        <source>Its list is read back to %1 so far.</source>
        <translation>Sa liste est lue jusqu’au %1 pour l’instant.</translation>
    </message>
    <message>
        <source>Its list is being read.</source>
        <translation>Lecture de sa liste.</translation>
    </message>
    <message>
        <source>It cannot be asked now. %1</source>
        <translation>On ne peut pas le joindre maintenant. %1</translation>
    </message>
    <message>
        <source>The till tries again by itself.</source>
        <translation>La caisse réessaie d’elle-même.</translation>
    </message>
    <message>
        <source>The provider&apos;s list goes back to %1 only: what was sold before that, and is not in the backup, cannot be known.</source>
        <translation>La liste du fournisseur ne remonte qu’au %1 : ce qui a été vendu avant et n’est pas dans la sauvegarde ne peut pas être connu.</translation>
    </message>
    <message>
        <source>The provider&apos;s list does not go back so far: what was sold since then cannot be known.</source>
        <translation>La liste du fournisseur ne remonte pas si loin : ce qui a été vendu depuis ne peut pas être connu.</translation>
    </message>
    <message>
        <source>An owner decides whether the till sells all the same.</source>
        <translation>C’est au patron de décider si la caisse vend quand même.</translation>
    </message>
    <message>
        <source>%1 decided to sell although not everything could be known.</source>
        <translation>%1 a décidé de vendre bien que tout ne puisse pas être connu.</translation>
    </message>
    <message>
        <source>The provider knows of no recharge since then that the till&apos;s data does not have.</source>
        <translation>Le fournisseur ne connaît aucune recharge depuis qui manque aux données de la caisse.</translation>
    </message>
    <message>
        <source>See Day, Account, where what was found can be adopted.</source>
        <translation>Voyez Journée, Compte, où l’on peut reconnaître ce qui a été trouvé.</translation>
    </message>
    <message>
        <source>The data that was there before is kept as %1.</source>
        <translation>Les données d’avant sont gardées sous le nom %1.</translation>
    </message>
    <message>
        <source>A backup was brought back. Nothing is sold until the provider has told what it does not have.</source>
        <translation>Une sauvegarde a été restaurée. Rien n’est vendu tant que le fournisseur n’a pas dit ce qui y manque.</translation>
    </message>
    <message>
        <source>The provider has a recharge of %1 to %2, of %3, that this till does not know as its own.</source>
        <translation>Le fournisseur a une recharge de %1 au %2, du %3, que cette caisse ne connaît pas comme sienne.</translation>
    </message>
    <message>
        <source>The provider has a recharge to %1, of %2, that this till does not know as its own.</source>
        <translation>Le fournisseur a une recharge au %1, du %2, que cette caisse ne connaît pas comme sienne.</translation>
    </message>
    <message>
        <source>Another till made it, or it was made before a backup was brought back. If it is this customer&apos;s, do not sell it again.</source>
        <translation>Une autre caisse l’a faite, ou elle date d’avant la restauration d’une sauvegarde. Si c’est celle de ce client, ne la vendez pas à nouveau.</translation>
    </message>
    <message>
        <source>Till of its last sale: %1</source>
        <translation>Caisse de sa dernière vente : %1</translation>
    </message>
    <message>
        <source>Its last sale was made at till %1, and this is till %2. Make sure that it is not another till&apos;s backup.</source>
        <translation>Sa dernière vente a été faite à la caisse %1, et celle-ci est la caisse %2. Vérifiez que ce n’est pas la sauvegarde d’une autre caisse.</translation>
    </message>
    <message>
        <source>A backup was not brought back: something was sold or written after it was looked into. Nothing was changed. Look into it again.</source>
        <translation>Une sauvegarde n’a pas été restaurée : quelque chose a été vendu ou écrit après l’avoir regardée. Rien n’a été modifié. Regardez-la à nouveau.</translation>
    </message>
    <message>
        <source>Some recharges in the provider&apos;s list cannot be read, or do not tell the number: whether they are sales that the backup does not have cannot be known.</source>
        <translation>Des recharges de la liste du fournisseur sont illisibles ou n’indiquent pas le numéro : on ne peut pas savoir si ce sont des ventes qui manquent à la sauvegarde.</translation>
    </message>
</context>
<context>
    <name>SaleCells</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Promo</source>
        <translation>Promo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>Lecture en cours</translation>
    </message>
    <message>
        <source>Give the cash back</source>
        <translation>Rendre les espèces</translation>
    </message>
</context>
<context>
    <name>ShiftLines</name>
    <message numerus="yes">
        <source>%1 · %n sale(s)</source>
        <comment>a method of payment, or what became of the sales</comment>
        <translation>
            <numerusform>%1 · %n vente</numerusform>
            <numerusform>%1 · %n ventes</numerusform>
        </translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendu</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>By operator</source>
        <translation>Par opérateur</translation>
    </message>
    <message>
        <source>Not counted as sold</source>
        <translation>Non compté comme vendu</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Non livré</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>Sold while no shift was open</source>
        <translation>Vendu hors session</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Tiroir-caisse</translation>
    </message>
    <message>
        <source>Float at the opening</source>
        <translation>Fond de caisse</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>Entrée d’espèces</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>Sortie d’espèces</translation>
    </message>
    <message>
        <source>Repaid in cash</source>
        <translation>Crédits réglés en espèces</translation>
    </message>
    <message>
        <source>Given back in cash</source>
        <translation>Rendu en espèces</translation>
    </message>
    <message>
        <source>Cash of sales</source>
        <translation>Espèces des ventes</translation>
    </message>
    <message>
        <source>Should be in the drawer</source>
        <translation>Attendu dans le tiroir</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motif : %1</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Conservé pour toujours</translation>
    </message>
    <message>
        <source>Grand total</source>
        <translation>Grand total</translation>
    </message>
    <message>
        <source>Chain ends with</source>
        <translation>Fin de la chaîne</translation>
    </message>
    <message>
        <source>Counted pieces</source>
        <translation>Pièces et billets comptés</translation>
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
            <numerusform>%n vente non terminée ou à traiter</numerusform>
            <numerusform>%n ventes non terminées ou à traiter</numerusform>
        </translation>
    </message>
    <message>
        <source>Opened by %1, %2</source>
        <comment>a name, then a time of day, with its date if that is not today</comment>
        <translation>Ouverte par %1, %2</translation>
    </message>
    <message>
        <source>of which not settled yet</source>
        <translation>dont pas encore confirmé</translation>
    </message>
    <message>
        <source>To be given back</source>
        <translation>À rendre au client</translation>
    </message>
</context>
<context>
    <name>ShiftPaper</name>
    <message>
        <source>Cash</source>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>On credit</source>
        <translation>À crédit</translation>
    </message>
    <message>
        <source>X report</source>
        <translation>Rapport X</translation>
    </message>
    <message>
        <source>Z report no. %1</source>
        <translation>Rapport Z n° %1</translation>
    </message>
    <message>
        <source>The shift stays open.</source>
        <translation>La session reste ouverte.</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Caisse</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouverte le</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Ouverte par</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clôturée le</translation>
    </message>
    <message>
        <source>Read at</source>
        <translation>Lue le</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Clôturée par</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Lue par</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>By operator</source>
        <translation>Par opérateur</translation>
    </message>
    <message>
        <source>Not in these sales</source>
        <translation>Hors de ces ventes</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Non livrées</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Remboursées</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Tiroir-caisse</translation>
    </message>
    <message>
        <source>Opening float</source>
        <translation>Fond de caisse</translation>
    </message>
    <message>
        <source>Cash taken</source>
        <translation>Encaissé</translation>
    </message>
    <message>
        <source>Cash put in</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Cash taken out</source>
        <translation>Sorties</translation>
    </message>
    <message>
        <source>Credit repaid</source>
        <translation>Crédits réglés</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Rendu aux clients</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manque</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>En trop</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Unresolved sales, carried over</source>
        <translation>Ventes non résolues, reportées</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Grand total</source>
        <translation>Grand total</translation>
    </message>
    <message>
        <source>Last link of the chain</source>
        <translation>Dernier maillon de la chaîne</translation>
    </message>
    <message>
        <source>Everything ever counted as sold on this till. What comes to nothing later stays in it.</source>
        <translation>Tout ce que cette caisse a compté comme vendu depuis le début. Ce qui échoue ensuite y reste.</translation>
    </message>
    <message>
        <source>of which not settled yet</source>
        <translation>dont non confirmées</translation>
    </message>
    <message>
        <source>Outside shifts</source>
        <translation>Hors session</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>number of sales</comment>
        <translation>Nb</translation>
    </message>
    <message>
        <source>DH</source>
        <comment>heading of amounts</comment>
        <translation>DH</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Pièces</translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message>
        <source>English</source>
        <comment>the name of this language, in itself</comment>
        <translation>Français</translation>
    </message>
    <message>
        <source>Small letters: the printer is well set up.</source>
        <translation>Petits caractères : l’imprimante est bien réglée.</translation>
    </message>
    <message>
        <source>Normal letters: the printer is well set up.</source>
        <translation>Caractères normaux : l’imprimante est bien réglée.</translation>
    </message>
    <message>
        <source>Bold letters: the printer is well set up.</source>
        <translation>Caractères gras : l’imprimante est bien réglée.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Page d’essai</translation>
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
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%1 s ago</source>
        <comment>seconds; the number only picks the plural form</comment>
        <translation>
            <numerusform>il y a %1 s</numerusform>
            <numerusform>il y a %1 s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 min ago</source>
        <comment>minutes; the number only picks the plural form</comment>
        <translation>
            <numerusform>il y a %1 min</numerusform>
            <numerusform>il y a %1 min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 h ago</source>
        <comment>hours; the number only picks the plural form</comment>
        <translation>
            <numerusform>il y a %1 h</numerusform>
            <numerusform>il y a %1 h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days ago</source>
        <comment>days; the number only picks the plural form</comment>
        <translation>
            <numerusform>il y a %1 jour</numerusform>
            <numerusform>il y a %1 jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown for now</source>
        <translation>Statut inconnu</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>En file</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Effectuée</translation>
    </message>
    <message>
        <source>No such line</source>
        <translation>Ligne inexistante</translation>
    </message>
    <message>
        <source>Wrong amount</source>
        <translation>Montant incorrect</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouée</translation>
    </message>
    <message>
        <source>Number unavailable</source>
        <translation>Numéro indisponible</translation>
    </message>
    <message>
        <source>Provider error, waiting</source>
        <translation>Erreur interne, en attente</translation>
    </message>
    <message>
        <source>Provider trouble, waiting</source>
        <translation>Problème interne, en attente</translation>
    </message>
    <message>
        <source>Offer not valid</source>
        <translation>Offre non valide</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Remboursée</translation>
    </message>
    <message>
        <source>Number suspended</source>
        <translation>Numéro suspendu</translation>
    </message>
    <message>
        <source>Last try, waiting</source>
        <translation>Dernière tentative</translation>
    </message>
    <message>
        <source>Being verified</source>
        <translation>En vérification</translation>
    </message>
    <message>
        <source>WhatsApp credit</source>
        <translation>Solde WhatsApp</translation>
    </message>
    <message>
        <source>Now WhatsApp credit</source>
        <translation>Convertie (WhatsApp)</translation>
    </message>
    <message>
        <source>Second try soon</source>
        <translation>2e tentative bientôt</translation>
    </message>
    <message>
        <source>Second try</source>
        <translation>2e tentative</translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation>Statut %1</translation>
    </message>
    <message>
        <source>The provider gives the status as unknown. This is not final.</source>
        <translation>Le fournisseur donne un statut inconnu. Ce n’est pas définitif.</translation>
    </message>
    <message>
        <source>The recharge is waiting in the provider&apos;s queue.</source>
        <translation>La recharge est dans la file d’attente du fournisseur.</translation>
    </message>
    <message>
        <source>The provider is carrying out the recharge.</source>
        <translation>La recharge est en cours d’exécution.</translation>
    </message>
    <message>
        <source>The recharge was delivered.</source>
        <translation>La recharge a été effectuée.</translation>
    </message>
    <message>
        <source>The provider says that this line does not exist.</source>
        <translation>Selon le fournisseur, cette ligne est inexistante.</translation>
    </message>
    <message>
        <source>The provider says that the amount is wrong.</source>
        <translation>Selon le fournisseur, le montant est incorrect.</translation>
    </message>
    <message>
        <source>The provider says that the operation failed.</source>
        <translation>Selon le fournisseur, l’opération a échoué.</translation>
    </message>
    <message>
        <source>The provider says that this number is not available.</source>
        <translation>Selon le fournisseur, ce numéro n’est pas disponible.</translation>
    </message>
    <message>
        <source>The provider reports an internal error. This is not final.</source>
        <translation>Le fournisseur signale une erreur interne. Ce n’est pas définitif.</translation>
    </message>
    <message>
        <source>The provider reports an internal problem. This is not final.</source>
        <translation>Le fournisseur signale un problème interne. Ce n’est pas définitif.</translation>
    </message>
    <message>
        <source>The provider says that the offer is not valid.</source>
        <translation>Selon le fournisseur, l’offre n’est pas valide.</translation>
    </message>
    <message>
        <source>The provider refunded the price to the balance.</source>
        <translation>Le fournisseur a remboursé le prix sur le solde.</translation>
    </message>
    <message>
        <source>The provider says that this number is suspended.</source>
        <translation>Selon le fournisseur, ce numéro est suspendu.</translation>
    </message>
    <message>
        <source>The last try was made and is waiting to be confirmed.</source>
        <translation>La tentative finale est faite et attend la confirmation.</translation>
    </message>
    <message>
        <source>The provider is verifying the recharge.</source>
        <translation>La recharge est en cours de vérification.</translation>
    </message>
    <message>
        <source>The recharge was delivered as WhatsApp credit.</source>
        <translation>La recharge a été livrée en solde WhatsApp.</translation>
    </message>
    <message>
        <source>The recharge was converted to WhatsApp credit.</source>
        <translation>La recharge a été convertie en solde WhatsApp.</translation>
    </message>
    <message>
        <source>The provider is preparing a second try.</source>
        <translation>Le fournisseur prépare la deuxième tentative.</translation>
    </message>
    <message>
        <source>The provider is making a second try.</source>
        <translation>Le fournisseur fait la deuxième tentative.</translation>
    </message>
    <message>
        <source>The provider gives status %1, which nobody has documented. It is not taken as final.</source>
        <translation>Le fournisseur donne le statut %1, que rien ne documente. Il n’est pas tenu pour définitif.</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Give the cash back</source>
        <translation>Rendre les espèces</translation>
    </message>
    <message>
        <source>Delivered after all</source>
        <translation>Finalement effectuée</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Envoi à venir</translation>
    </message>
    <message>
        <source>Never sent</source>
        <translation>Jamais envoyée</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Pas encore connu</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Transmise</translation>
    </message>
    <message>
        <source>Did not leave</source>
        <translation>Non envoyée</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Never found out</source>
        <translation>Resté inconnu</translation>
    </message>
    <message>
        <source>Reference conflict</source>
        <translation>Conflit de référence</translation>
    </message>
    <message>
        <source>Nothing has been charged so far. The sale is saved and about to be sent.</source>
        <translation>Rien n’a été débité pour l’instant. La vente est enregistrée et va être envoyée.</translation>
    </message>
    <message>
        <source>Nothing was charged. This sale was never sent.</source>
        <translation>Rien n’a été débité. Cette vente n’a jamais été envoyée.</translation>
    </message>
    <message>
        <source>It is not known yet whether this sale is charged.</source>
        <translation>On ne sait pas encore si cette vente est débitée.</translation>
    </message>
    <message>
        <source>The provider has received this sale and has not finished it.</source>
        <translation>Le fournisseur a bien reçu cette recharge et la traite encore.</translation>
    </message>
    <message>
        <source>The recharge failed: it was not delivered and not charged.</source>
        <translation>La recharge a échoué : elle n’a été ni effectuée ni débitée.</translation>
    </message>
    <message>
        <source>The provider took this sale back and refunded its price to your balance.</source>
        <translation>Le fournisseur a annulé cette vente et remboursé son prix sur votre solde.</translation>
    </message>
    <message>
        <source>It is not known whether this sale was charged, and it is too old for the till to find out.</source>
        <translation>On ne sait pas si cette vente a été débitée, et elle est trop ancienne pour que la caisse le sache.</translation>
    </message>
    <message>
        <source>It is not known whether this sale was charged. The provider has another recharge under its reference.</source>
        <translation>On ne sait pas si cette vente a été débitée. Le fournisseur a une autre recharge sous cette référence.</translation>
    </message>
    <message>
        <source>Check the number with the customer, then sell again.</source>
        <translation>Vérifiez le numéro avec le client, puis refaites la vente.</translation>
    </message>
    <message>
        <source>Choose another amount, then sell again.</source>
        <translation>Choisissez un autre montant, puis refaites la vente.</translation>
    </message>
    <message>
        <source>Choose another promo, then sell again.</source>
        <translation>Choisissez une autre promo, puis refaites la vente.</translation>
    </message>
    <message>
        <source>The customer has to ask the operator about this number.</source>
        <translation>Le client doit voir avec son opérateur pour ce numéro.</translation>
    </message>
    <message>
        <source>You can sell it again, or give the customer the cash back.</source>
        <translation>Vous pouvez refaire la vente, ou rendre les espèces au client.</translation>
    </message>
    <message>
        <source>Wait a moment.</source>
        <translation>Patientez.</translation>
    </message>
    <message>
        <source>If the customer still wants it, make a new sale.</source>
        <translation>Si le client la veut toujours, faites une nouvelle vente.</translation>
    </message>
    <message>
        <source>Do not sell it again: the till keeps asking.</source>
        <translation>Ne refaites pas la vente : la caisse continue de vérifier.</translation>
    </message>
    <message>
        <source>Do not sell it again: the till keeps asking until it is final.</source>
        <translation>Ne refaites pas la vente : la caisse vérifie jusqu’au résultat définitif.</translation>
    </message>
    <message>
        <source>It is marked as dealt with.</source>
        <translation>Vente marquée comme traitée.</translation>
    </message>
    <message>
        <source>Do not sell it again: press “Check now”, or ask the provider and give the reference.</source>
        <translation>Ne refaites pas la vente : appuyez sur « Vérifier », ou donnez sa référence au fournisseur.</translation>
    </message>
    <message>
        <source>Do not sell it again: ask the provider and give the reference, then mark it as dealt with.</source>
        <translation>Ne refaites pas la vente : donnez sa référence au fournisseur, puis marquez-la comme traitée.</translation>
    </message>
    <message>
        <source>Give the customer the cash back, then mark it as dealt with.</source>
        <translation>Rendez les espèces au client, puis marquez la vente comme traitée.</translation>
    </message>
    <message>
        <source>The provider had said before that it failed. If you sold it again or gave the cash back, settle that with the customer, then mark it as dealt with.</source>
        <translation>Le fournisseur avait d’abord annoncé un échec. Si vous avez refait la vente ou rendu les espèces, réglez cela avec le client, puis marquez-la comme traitée.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Pas encore de réponse</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Refused, not charged</source>
        <translation>Refusé, non débité</translation>
    </message>
    <message>
        <source>Did not leave the till</source>
        <translation>Pas parti de la caisse</translation>
    </message>
    <message>
        <source>It may have arrived</source>
        <translation>Peut-être arrivé</translation>
    </message>
    <message>
        <source>The account has not enough balance: top it up, then sell again.</source>
        <translation>Le solde du compte est insuffisant : alimentez-le, puis refaites la vente.</translation>
    </message>
    <message>
        <source>The provider has suspended the account: call the provider.</source>
        <translation>Le fournisseur a suspendu le compte : appelez-le.</translation>
    </message>
    <message>
        <source>The provider does not allow this internet address: ask the provider to add it.</source>
        <translation>Le fournisseur n’autorise pas cette adresse internet (IP) : demandez-lui de l’ajouter.</translation>
    </message>
    <message>
        <source>The client code or the API key did not reach the provider: enter both again.</source>
        <translation>Le code client ou la clé API n’est pas parvenu au fournisseur : saisissez les deux à nouveau.</translation>
    </message>
    <message>
        <source>The provider does not accept the client code or the API key: check both.</source>
        <translation>Le fournisseur n’accepte pas le code client ou la clé API : vérifiez les deux.</translation>
    </message>
    <message>
        <source>The provider already has a recharge with this reference: the till asks what became of it.</source>
        <translation>Le fournisseur a déjà une recharge avec cette référence : la caisse demande ce qu’elle est devenue.</translation>
    </message>
    <message>
        <source>The account has reached its limit for today: ask the provider, or sell again tomorrow.</source>
        <translation>Le compte a atteint sa limite du jour : demandez au fournisseur, ou refaites la vente demain.</translation>
    </message>
    <message>
        <source>The provider does not find this recharge. That does not prove that it never arrives.</source>
        <translation>Le fournisseur ne trouve pas cette recharge. Cela ne prouve pas qu’elle n’arrivera jamais.</translation>
    </message>
    <message>
        <source>The provider wants a webhook address: enter one.</source>
        <translation>Le fournisseur demande une adresse webhook : saisissez-en une.</translation>
    </message>
    <message>
        <source>The provider does not accept this webhook address: check it.</source>
        <translation>Le fournisseur n’accepte pas cette adresse webhook : vérifiez-la.</translation>
    </message>
    <message>
        <source>The provider could not save the webhook address: try again later.</source>
        <translation>Le fournisseur n’a pas pu enregistrer l’adresse webhook : réessayez plus tard.</translation>
    </message>
    <message>
        <source>The provider refused and gave no reason: call the provider.</source>
        <translation>Le fournisseur a refusé sans donner de raison : appelez-le.</translation>
    </message>
    <message>
        <source>The provider refused and says: %1</source>
        <translation>Le fournisseur a refusé et dit : %1</translation>
    </message>
    <message>
        <source>The provider refused with code %1, which the till does not know: call the provider.</source>
        <translation>Le fournisseur a refusé avec le code %1, que la caisse ne connaît pas : appelez-le.</translation>
    </message>
    <message>
        <source>The provider refused with code %1, which the till does not know. It says: %2</source>
        <translation>Le fournisseur a refusé avec le code %1, que la caisse ne connaît pas. Il dit : %2</translation>
    </message>
    <message>
        <source>There is no connection to the provider: check the internet line. The till tries again.</source>
        <translation>Pas de connexion au fournisseur : vérifiez la ligne internet. La caisse réessaie.</translation>
    </message>
    <message>
        <source>The provider did not answer in time. The till tries again.</source>
        <translation>Le fournisseur n’a pas répondu à temps. La caisse réessaie.</translation>
    </message>
    <message>
        <source>The connection broke before the answer came. The till tries again.</source>
        <translation>La connexion a été coupée avant la réponse. La caisse réessaie.</translation>
    </message>
    <message>
        <source>The server cannot prove that it is the provider: check the date of this PC and the internet line.</source>
        <translation>Le serveur ne peut pas prouver qu’il est le fournisseur : vérifiez la date de ce PC et la ligne internet.</translation>
    </message>
    <message>
        <source>The server sent the till to another address, where it does not go: check the internet line and the server&apos;s address.</source>
        <translation>Le serveur a dirigé la caisse vers une autre adresse, où elle ne va pas : vérifiez la ligne internet et l’adresse du serveur.</translation>
    </message>
    <message>
        <source>The provider&apos;s system has a fault. The till tries again.</source>
        <translation>Le système du fournisseur est en panne. La caisse réessaie.</translation>
    </message>
    <message>
        <source>The answer was far too large to be true, so it was not read. The till tries again.</source>
        <translation>La réponse était bien trop longue pour être vraie, elle n’a donc pas été lue. La caisse réessaie.</translation>
    </message>
    <message>
        <source>The answer could not be understood. The till tries again.</source>
        <translation>La réponse n’a pas pu être comprise. La caisse réessaie.</translation>
    </message>
    <message>
        <source>The till stopped waiting for the answer.</source>
        <translation>La caisse n’attend plus la réponse.</translation>
    </message>
    <message>
        <source>No money moved by asking.</source>
        <translation>Cette demande n’a rien débité.</translation>
    </message>
    <message>
        <source>It is not known yet whether this sale is charged. Do not sell it again.</source>
        <translation>On ne sait pas encore si cette vente est débitée. Ne la refaites pas.</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>Rien n’a été débité.</translation>
    </message>
    <message>
        <source>Nothing was charged. The sale did not leave this PC: check the internet line, then sell again.</source>
        <translation>Rien n’a été débité. La vente n’est pas partie de ce PC : vérifiez la ligne internet, puis refaites la vente.</translation>
    </message>
    <message>
        <source>Nothing was sent and nothing was charged.</source>
        <translation>Rien n’a été envoyé et rien n’a été débité.</translation>
    </message>
    <message>
        <source>An earlier sale of %1 to %2, made at %3, is not settled yet: look at it first.</source>
        <translation>Une vente de %1 au %2, faite à %3, n’est pas encore terminée : regardez-la d’abord.</translation>
    </message>
    <message>
        <source>An earlier sale like this one is not settled yet: look at it first.</source>
        <translation>Une vente identique n’est pas encore terminée : regardez-la d’abord.</translation>
    </message>
    <message>
        <source>The sale could not be saved on the disk of this PC.</source>
        <translation>La vente n’a pas pu être enregistrée sur le disque de ce PC.</translation>
    </message>
    <message>
        <source>The till is not ready: wait a moment, then sell again.</source>
        <translation>La caisse n’est pas prête : patientez, puis refaites la vente.</translation>
    </message>
    <message>
        <source>Nothing was sent. This sale is more than 24 hours old, so the same reference must not be sent again: ask the provider.</source>
        <translation>Rien n’a été envoyé. Cette vente a plus de 24 heures, la même référence ne doit donc plus être envoyée : demandez au fournisseur.</translation>
    </message>
    <message>
        <source>Nothing was sent. The provider&apos;s clock has not told yet how old this sale is: check now, then try again.</source>
        <translation>Rien n’a été envoyé. L’horloge du fournisseur n’a pas encore donné l’âge de cette vente : vérifiez, puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing was sent. The provider has answered for this sale in the meantime.</source>
        <translation>Rien n’a été envoyé. Le fournisseur a répondu entre-temps pour cette vente.</translation>
    </message>
    <message>
        <source>Nothing was sent. It could not be saved on the disk of this PC: free some space, then try again.</source>
        <translation>Rien n’a été envoyé. L’enregistrement sur le disque de ce PC a échoué : libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>The till cannot write to the disk of this PC. What is not saved is not sent: free some space or check the disk.</source>
        <translation>La caisse ne peut pas écrire sur le disque de ce PC. Ce qui n’est pas enregistré n’est pas envoyé : libérez de l’espace ou vérifiez le disque.</translation>
    </message>
    <message>
        <source>Another program is using the till&apos;s data. Only one Taabia may run on it: close the other one.</source>
        <translation>Un autre programme utilise les données de la caisse. Un seul Taabia peut s’en servir : fermez l’autre.</translation>
    </message>
    <message>
        <source>A newer Taabia has written this data. Install the newer version to open it.</source>
        <translation>Ces données viennent d’un Taabia plus récent. Installez cette version pour les ouvrir.</translation>
    </message>
    <message>
        <source>This data belongs to another account or another program. Choose another data folder.</source>
        <translation>Ces données sont à un autre compte ou à un autre programme. Choisissez un autre dossier de données.</translation>
    </message>
    <message>
        <source>The sale was changed in the meantime, so nothing more was sent for it.</source>
        <translation>La vente a changé entre-temps, rien de plus n’a donc été envoyé pour elle.</translation>
    </message>
    <message>
        <source>This sale is not in the till&apos;s data.</source>
        <translation>La caisse n’a pas cette vente.</translation>
    </message>
    <message>
        <source>Key not accepted</source>
        <translation>Clé refusée</translation>
    </message>
    <message>
        <source>Account suspended</source>
        <translation>Compte suspendu</translation>
    </message>
    <message>
        <source>Address not allowed</source>
        <translation>IP non autorisée</translation>
    </message>
    <message>
        <source>Server refuses</source>
        <translation>Refus du serveur</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Pas de connexion</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Connection broke</source>
        <translation>Connexion coupée</translation>
    </message>
    <message>
        <source>Server not trusted</source>
        <translation>Serveur non fiable</translation>
    </message>
    <message>
        <source>Wrong address</source>
        <translation>Mauvaise adresse</translation>
    </message>
    <message>
        <source>Server fault</source>
        <translation>Panne serveur</translation>
    </message>
    <message>
        <source>Answer too large</source>
        <translation>Réponse trop longue</translation>
    </message>
    <message>
        <source>Answer not readable</source>
        <translation>Réponse illisible</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>Type the customer&apos;s number.</source>
        <translation>Tapez le numéro du client.</translation>
    </message>
    <message>
        <source>A number has only digits: look at what was typed.</source>
        <translation>Un numéro n’a que des chiffres : vérifiez la saisie.</translation>
    </message>
    <message>
        <source>Too short: a mobile number has 10 digits.</source>
        <translation>Trop court : un numéro mobile a 10 chiffres.</translation>
    </message>
    <message>
        <source>Too long: a mobile number has 10 digits.</source>
        <translation>Trop long : un numéro mobile a 10 chiffres.</translation>
    </message>
    <message>
        <source>Not a mobile number: it begins with 06 or 07.</source>
        <translation>Pas un mobile : un mobile commence par 06 ou 07.</translation>
    </message>
    <message>
        <source>Not a Moroccan number: only +212 can be recharged.</source>
        <translation>Numéro non marocain : seuls les +212 se rechargent.</translation>
    </message>
    <message>
        <source>Type an amount.</source>
        <translation>Tapez un montant.</translation>
    </message>
    <message>
        <source>This is not an amount: type for example 10 or 7,50.</source>
        <translation>Ce n’est pas un montant : tapez par exemple 10 ou 7,50.</translation>
    </message>
    <message>
        <source>Too many decimals: a centime is the smallest coin.</source>
        <translation>Trop de décimales : deux au maximum (centimes).</translation>
    </message>
    <message>
        <source>This amount is too large.</source>
        <translation>Ce montant est trop élevé.</translation>
    </message>
    <message>
        <source>Nothing was noted. A shift is open already: count it and close it first.</source>
        <translation>Rien n’a été noté. Une session est déjà ouverte : comptez-la et clôturez-la d’abord.</translation>
    </message>
    <message>
        <source>Nothing was noted. No shift is open: open one first.</source>
        <translation>Rien n’a été noté. Aucune session n’est ouverte : ouvrez-en une d’abord.</translation>
    </message>
    <message>
        <source>The shift is still open and its money as it was. Cash has moved since the drawer was counted: count it again.</source>
        <translation>La session est toujours ouverte et son argent inchangé. Des espèces ont bougé depuis le comptage : recomptez le tiroir.</translation>
    </message>
    <message>
        <source>Nothing was noted. A reason is missing: say in a few words why.</source>
        <translation>Rien n’a été noté. Il manque le motif : dites pourquoi en quelques mots.</translation>
    </message>
    <message>
        <source>Nothing was noted. The amount must be more than zero, and not beyond reason: type it again.</source>
        <translation>Rien n’a été noté. Le montant doit être supérieur à zéro et rester raisonnable : retapez-le.</translation>
    </message>
    <message>
        <source>Nothing was noted, and no cash is to leave the drawer: it is not owed, or was given back already.</source>
        <translation>Rien n’a été noté, et aucune espèce ne doit sortir du tiroir : ce n’est pas dû, ou c’est déjà rendu.</translation>
    </message>
    <message>
        <source>Nothing was noted. This customer is not in the credit book: look for the name again.</source>
        <translation>Rien n’a été noté. Ce client n’est pas dans le carnet de crédit : cherchez encore son nom.</translation>
    </message>
    <message>
        <source>Nothing was noted, the drawer counts as before. The till is not ready or does not have this: wait a moment, then try again.</source>
        <translation>Rien n’a été noté, le tiroir compte comme avant. La caisse n’est pas prête ou ne trouve pas ceci : attendez un instant, puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing was noted, the drawer counts as before. %1</source>
        <translation>Rien n’a été noté, le tiroir compte comme avant. %1</translation>
    </message>
    <message>
        <source>Cash</source>
        <comment>a method of payment</comment>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Card</source>
        <comment>a method of payment</comment>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Credit book</source>
        <comment>a method of payment</comment>
        <translation>À crédit</translation>
    </message>
    <message>
        <source>Cash in</source>
        <comment>cash that moved</comment>
        <translation>Entrée d’espèces</translation>
    </message>
    <message>
        <source>Cash out</source>
        <comment>cash that moved</comment>
        <translation>Sortie d’espèces</translation>
    </message>
    <message>
        <source>Repaid</source>
        <comment>cash that moved</comment>
        <translation>Crédit réglé</translation>
    </message>
    <message>
        <source>Given back</source>
        <comment>cash that moved</comment>
        <translation>Rendu au client</translation>
    </message>
    <message>
        <source>Exact: nothing is missing, nothing is too much.</source>
        <translation>Juste : rien ne manque, rien n’est en trop.</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>Il manque %1</translation>
    </message>
    <message>
        <source>%1 too much</source>
        <translation>%1 en trop</translation>
    </message>
    <message>
        <source>Owes nothing</source>
        <comment>a customer</comment>
        <translation>Ne doit rien</translation>
    </message>
    <message>
        <source>The shop owes %1</source>
        <translation>La boutique doit %1</translation>
    </message>
    <message>
        <source>Owes %1</source>
        <comment>a customer</comment>
        <translation>Doit %1</translation>
    </message>
    <message>
        <source>%1 owes %2 already, and may owe %3 at most.</source>
        <translation>%1 doit déjà %2, et peut devoir %3 au plus.</translation>
    </message>
    <message>
        <source>This customer may not owe more.</source>
        <translation>Ce client ne peut pas devoir plus.</translation>
    </message>
    <message>
        <source>The payment does not cover this sale: enter it again.</source>
        <translation>Le paiement ne couvre pas cette vente : saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>No shift is open: this cash will not be in any shift&apos;s sum.</source>
        <translation>Aucune session ouverte : ces espèces ne seront dans le compte d’aucune session.</translation>
    </message>
    <message>
        <source>No shift was open: this cash is in no shift&apos;s sum.</source>
        <translation>Aucune session n’était ouverte : ces espèces ne sont dans le compte d’aucune session.</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Under way after all</source>
        <translation>Finalement en cours</translation>
    </message>
    <message>
        <source>The recharge failed: it was not delivered.</source>
        <translation>La recharge a échoué : elle n’a pas été effectuée.</translation>
    </message>
    <message>
        <source>The provider tells a billed amount for it: make sure that it is back on the balance.</source>
        <translation>Le fournisseur indique un montant facturé pour elle : assurez-vous qu’il est revenu sur le solde.</translation>
    </message>
    <message>
        <source>There is no connection to the provider: check the internet line, then try again.</source>
        <translation>Pas de connexion au fournisseur : vérifiez la ligne internet, puis réessayez.</translation>
    </message>
    <message>
        <source>The provider did not answer in time.</source>
        <translation>Le fournisseur n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The connection broke before the answer came.</source>
        <translation>La connexion s’est coupée avant la réponse.</translation>
    </message>
    <message>
        <source>The provider&apos;s system has a fault: try again later.</source>
        <translation>Le système du fournisseur est en panne : réessayez plus tard.</translation>
    </message>
    <message>
        <source>The answer was far too large to be true, so it was not read.</source>
        <translation>La réponse était bien trop grande pour être vraie : elle n’a pas été lue.</translation>
    </message>
    <message>
        <source>The answer could not be understood.</source>
        <translation>La réponse n’a pas pu être comprise.</translation>
    </message>
    <message>
        <source>Only the owner may see and change the account.</source>
        <translation>Seul le patron peut voir et modifier le compte.</translation>
    </message>
    <message>
        <source>The till is not ready, so the provider was not asked.</source>
        <translation>La caisse n’est pas prête : rien n’a été demandé au fournisseur.</translation>
    </message>
    <message>
        <source>Saved at the provider.</source>
        <translation>Enregistré chez le fournisseur.</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <comment>the reason</comment>
        <translation>Rien n’a été modifié. %1</translation>
    </message>
    <message>
        <source>It is not known whether the change arrived, and it may still arrive. %1 Above stands what the provider has now; read it again in a minute.</source>
        <comment>the reason</comment>
        <translation>On ne sait pas si la modification est arrivée, et elle peut encore arriver. %1 Ci-dessus, ce que le fournisseur a maintenant ; relisez dans une minute.</translation>
    </message>
    <message>
        <source>It is not known whether the change arrived. %1 What the provider has now could not be read either: read it again.</source>
        <comment>the reason</comment>
        <translation>On ne sait pas si la modification est arrivée. %1 Ce que le fournisseur a maintenant n’a pas pu être lu non plus : relisez.</translation>
    </message>
    <message>
        <source>No backup was made. This folder is not there: plug in the stick, or choose another folder.</source>
        <translation>Aucune sauvegarde n’a été faite. Ce dossier n’est pas là : branchez la clé USB, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>No backup was made. Nothing may be written in this folder: choose another one, or a stick that is not locked.</source>
        <translation>Aucune sauvegarde n’a été faite. On ne peut rien écrire dans ce dossier : choisissez-en un autre, ou une clé USB non verrouillée.</translation>
    </message>
    <message>
        <source>No backup was made. There is not enough room: free some, or choose another stick.</source>
        <translation>Aucune sauvegarde n’a été faite. Il n’y a pas assez de place : libérez-en, ou choisissez une autre clé USB.</translation>
    </message>
    <message>
        <source>No backup was made. The till&apos;s own data could not be read to its end: call for help before anything else is done with this PC.</source>
        <translation>Aucune sauvegarde n’a été faite. Les données de la caisse n’ont pas pu être lues jusqu’au bout : appelez de l’aide avant de toucher à ce PC.</translation>
    </message>
    <message>
        <source>No backup was kept. The copy was not whole when it was read again: try another stick.</source>
        <translation>Aucune sauvegarde n’a été gardée. La copie n’était pas entière à la relecture : essayez une autre clé USB.</translation>
    </message>
    <message>
        <source>No backup was made. The disk says: %1</source>
        <translation>Aucune sauvegarde n’a été faite. Le disque dit : %1</translation>
    </message>
    <message>
        <source>Only the owner may make a backup.</source>
        <translation>Seul le patron peut faire une sauvegarde.</translation>
    </message>
    <message>
        <source>Nothing was noted. Whoever is signed in may not do this: it takes the owner&apos;s PIN.</source>
        <translation>Rien n’a été noté. La personne au comptoir n’a pas le droit de le faire : il faut le code PIN du patron.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>the code of a promo, what the owner calls it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Refused in the list&apos;s answer, being checked</source>
        <translation>Refusé dans la réponse à la liste, en cours de vérification</translation>
    </message>
    <message>
        <source>The same was sold to %1 %2: %3, promo %4.</source>
        <comment>number; how long ago: &quot;3 min ago&quot;; amount; promo</comment>
        <translation>La même recharge a été vendue au %1 %2 : %3, promo %4.</translation>
    </message>
    <message>
        <source>The same was sold to %1 before, on %2: %3, promo %4.</source>
        <comment>number; date and time; amount; promo</comment>
        <translation>La même recharge a déjà été vendue au %1, le %2 : %3, promo %4.</translation>
    </message>
    <message>
        <source>Whoever is signed in may not do this: it takes the owner&apos;s PIN.</source>
        <translation>La personne au comptoir n’a pas le droit de le faire : il faut le code PIN du patron.</translation>
    </message>
    <message>
        <source>Nothing was sent. Whoever is signed in may not do this: it takes the owner&apos;s PIN.</source>
        <translation>Rien n’a été envoyé. La personne au comptoir n’a pas le droit de le faire : il faut le code PIN du patron.</translation>
    </message>
    <message>
        <source>No backup was made. There is not enough room on this PC for the copy that is locked before it goes to the folder: free some.</source>
        <translation>Aucune sauvegarde n’a été faite. Il n’y a pas assez de place sur ce PC pour la copie qui est fermée avant d’aller dans le dossier : libérez-en.</translation>
    </message>
    <message>
        <source>No backup was made. It cannot be locked with the passphrase that was set on this PC: set it again.</source>
        <translation>Aucune sauvegarde n’a été faite. Elle ne peut pas être fermée avec la phrase secrète choisie sur ce PC : choisissez-la de nouveau.</translation>
    </message>
    <message>
        <source>The backup was stopped. Nothing is wrong: the next one is made by itself.</source>
        <translation>La sauvegarde a été arrêtée. Tout va bien : la prochaine se fera toute seule.</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <comment>an amount of room on a disk</comment>
        <translation>%1 Mo</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The disk of this PC is full, so nothing new is sold. What was sold is safe, and its end is still saved. Make room until %1 are free: the till then goes on by itself.</source>
        <comment>an amount of room: &quot;300 MB&quot;</comment>
        <translation>Le disque de ce PC est plein : plus rien de nouveau n’est vendu. Ce qui a été vendu est en sûreté, et son issue s’enregistre encore. Faites de la place jusqu’à ce que %1 soient libres : la caisse reprend alors toute seule.</translation>
    </message>
    <message>
        <source>The till&apos;s data on this disk is damaged, so nothing more is sold. What was sent is safe with the provider. Restore the last backup, best on another disk, or call for help.</source>
        <translation>Les données de la caisse sur ce disque sont endommagées : plus rien n’est vendu. Ce qui a été envoyé est en sûreté chez le fournisseur. Restaurez la dernière sauvegarde, de préférence sur un autre disque, ou demandez de l’aide.</translation>
    </message>
    <message>
        <source>This version keeps the data in a newer form, and first makes a copy of it as it is. The disk has no room for the copy: free %1, then start again. Nothing was changed.</source>
        <comment>an amount of room: &quot;300 MB&quot;</comment>
        <translation>Cette version garde les données sous une forme plus récente, et en fait d’abord une copie telles quelles. Le disque n’a pas de place pour la copie : libérez %1, puis redémarrez. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This version keeps the data in a newer form, and first makes a copy of it as it is. The copy could not be made: check the disk, then start again. Nothing was changed.</source>
        <translation>Cette version garde les données sous une forme plus récente, et en fait d’abord une copie telles quelles. La copie n’a pas pu être faite : vérifiez le disque, puis redémarrez. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The disk of this PC is almost full: %1 are free. Selling goes on; free some space today.</source>
        <comment>an amount of room: &quot;300 MB&quot;</comment>
        <translation>Le disque de ce PC est presque plein : il reste %1. La vente continue ; libérez de l’espace aujourd’hui.</translation>
    </message>
    <message>
        <source>The disk of this PC is almost full. Selling goes on; free some space today.</source>
        <translation>Le disque de ce PC est presque plein. La vente continue ; libérez de l’espace aujourd’hui.</translation>
    </message>
    <message>
        <source>Nothing can be sold now: the disk of this PC is full.</source>
        <translation>Rien ne peut être vendu pour l’instant : le disque de ce PC est plein.</translation>
    </message>
    <message>
        <source>Nothing can be sold any more: the till&apos;s data is damaged.</source>
        <translation>Plus rien ne peut être vendu : les données de la caisse sont endommagées.</translation>
    </message>
</context>
<context>
    <name>taabia::AboutCard</name>
    <message>
        <source>About Taabia</source>
        <translation>À propos de Taabia</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <translation>Version %1, avec Qt %2</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Logiciel libre sous licence GNU General Public License, version 3 ou ultérieure. Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>Font: Cairo, SIL Open Font License. Icons: Lucide, ISC licence. Qt: GNU Lesser General Public License, version 3.</source>
        <translation>Police : Cairo, SIL Open Font License. Icônes : Lucide, licence ISC. Qt : GNU Lesser General Public License, version 3.</translation>
    </message>
    <message>
        <source>What is new in it</source>
        <translation>Ses nouveautés</translation>
    </message>
</context>
<context>
    <name>taabia::AccountCard</name>
    <message>
        <source>Account at the provider</source>
        <translation>Compte chez le fournisseur</translation>
    </message>
    <message>
        <source>What a sale of 10 DH brings</source>
        <translation>Ce que rapporte une vente de 10 DH</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Client code</source>
        <translation>Code client</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>Limite de crédit</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>%1: not known</source>
        <translation>%1 : inconnu</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>%1: you neither earn nor lose.</source>
        <translation>%1 : ni gain ni perte.</translation>
    </message>
    <message>
        <source>%1: you lose %2 on %3.</source>
        <translation>%1 : vous perdez %2 sur %3.</translation>
    </message>
    <message>
        <source>%1: you earn %2 on %3.</source>
        <translation>%1 : vous gagnez %2 sur %3.</translation>
    </message>
    <message>
        <source>Suspended</source>
        <comment>the account</comment>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>Revendeur</translation>
    </message>
    <message>
        <source>Prepaid</source>
        <comment>the account</comment>
        <translation>Prépayé</translation>
    </message>
    <message>
        <source>Paid afterwards</source>
        <comment>the account</comment>
        <translation>Postpayé</translation>
    </message>
    <message>
        <source>The provider is being asked…</source>
        <translation>On demande au fournisseur…</translation>
    </message>
    <message>
        <source>What stands here was read at %1.</source>
        <translation>Ce qui est affiché a été lu à %1.</translation>
    </message>
    <message>
        <source>What is not known could not be read.</source>
        <translation>Ce qui est inconnu n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>why it failed, what is shown instead</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Read at %1</source>
        <translation>Lu à %1</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Read the account again</source>
        <translation>Relire le compte</translation>
    </message>
    <message>
        <source>Addresses that may use it</source>
        <translation>Adresses autorisées</translation>
    </message>
    <message>
        <source>None: what is sold is paid from the balance</source>
        <translation>Aucune : les ventes sont payées avec le solde</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Toutes</translation>
    </message>
</context>
<context>
    <name>taabia::AccountPage</name>
    <message>
        <source>The account</source>
        <translation>Le compte</translation>
    </message>
    <message>
        <source>Opening the till…</source>
        <translation>Ouverture de la caisse…</translation>
    </message>
    <message>
        <source>Practise now</source>
        <translation>S’exercer maintenant</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Keep it and go on</source>
        <translation>Garder et continuer</translation>
    </message>
    <message>
        <source>Check the account</source>
        <translation>Vérifier le compte</translation>
    </message>
    <message>
        <source>Type the client code that the provider gave the shop.</source>
        <translation>Tapez le code client que le fournisseur a donné à la boutique.</translation>
    </message>
    <message>
        <source>Type or paste the key that the provider gave the shop.</source>
        <translation>Tapez ou collez la clé que le fournisseur a donnée à la boutique.</translation>
    </message>
    <message>
        <source>Everything inside this program: no account, no key, no internet. No money moves.</source>
        <translation>Tout se passe dans ce programme : ni compte, ni clé, ni internet. Aucun argent ne bouge.</translation>
    </message>
    <message>
        <source>MoroccoTopup&apos;s own place to try: the same account and the same key, and nothing is debited.</source>
        <translation>L’espace d’essai de MoroccoTopup : le même compte et la même clé, et rien n’est débité.</translation>
    </message>
    <message>
        <source>Recharges are real and charged to the shop&apos;s account at MoroccoTopup.</source>
        <translation>Les recharges sont réelles et débitées du compte de la boutique chez MoroccoTopup.</translation>
    </message>
    <message>
        <source>Client code</source>
        <translation>Code client</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>shown as dots</source>
        <translation>affichée en points</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>Adresse du service</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Une autre adresse</translation>
    </message>
    <message>
        <source>Keep it and go on without the check</source>
        <translation>Garder et continuer sans vérification</translation>
    </message>
    <message>
        <source>Recharges go to the address below. Expect them to be real, and charged to the account there.</source>
        <translation>Les recharges partent à l’adresse ci-dessous. Considérez-les comme réelles et débitées du compte qui s’y trouve.</translation>
    </message>
</context>
<context>
    <name>taabia::AmountField</name>
    <message>
        <source>This cannot be less than 0.</source>
        <translation>Pas moins de 0.</translation>
    </message>
    <message>
        <source>More than 0, please.</source>
        <translation>Il faut plus de 0.</translation>
    </message>
</context>
<context>
    <name>taabia::AmountPicker</name>
    <message>
        <source>Choose an amount, or type another one.</source>
        <translation>Choisissez un montant, ou tapez-en un autre.</translation>
    </message>
    <message>
        <source>The largest amount is %1.</source>
        <translation>Le montant maximum est %1.</translation>
    </message>
    <message>
        <source>The smallest amount is %1.</source>
        <translation>Le montant minimum est %1.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Autre…</translation>
    </message>
    <message>
        <source>Amounts</source>
        <comment>the group of tiles, for screen readers</comment>
        <translation>Montants</translation>
    </message>
</context>
<context>
    <name>taabia::BackupCard</name>
    <message>
        <source>Choose the folder first, or the stick.</source>
        <translation>Choisissez d’abord le dossier, ou la clé USB.</translation>
    </message>
    <message>
        <source>The backup is being written and read again. Leave the stick where it is; selling goes on.</source>
        <translation>La sauvegarde s’écrit, puis elle est relue. Laissez la clé USB en place ; la vente continue.</translation>
    </message>
    <message>
        <source>Backed up, and read again: it is whole. %1</source>
        <translation>Sauvegardé, et relu : la copie est entière. %1</translation>
    </message>
    <message>
        <source>Last backup from here: %1</source>
        <translation>Dernière sauvegarde de cette caisse : %1</translation>
    </message>
    <message>
        <source>No backup was ever made from here.</source>
        <translation>Cette caisse n’a encore jamais été sauvegardée.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Folder or stick</source>
        <translation>Dossier ou clé USB</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the folder of the backup</source>
        <translation>Choisir le dossier de la sauvegarde</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Backed up, and read again: the copy is whole. But the chain in it is broken: something was changed behind the till&apos;s back. Day, Account, Verify says what. The copy is kept, with chain-broken in its name.</source>
        <translation>Sauvegardé, et relu : la copie est entière. Mais la chaîne y est rompue : quelque chose a été changé dans le dos de la caisse. Journée, Compte, Vérifier dit quoi. La copie est gardée, avec chain-broken dans son nom.</translation>
    </message>
    <message>
        <source>This folder is not there now. As soon as it is, it gets the backup that it has missed.</source>
        <translation>Ce dossier n’est pas là en ce moment. Dès qu’il revient, il reçoit la sauvegarde qu’il a manquée.</translation>
    </message>
    <message>
        <source>This folder is not there now.</source>
        <translation>Ce dossier n’est pas là en ce moment.</translation>
    </message>
    <message>
        <source>This folder lies on the disk that the till works on: if that disk breaks, the backups go with it. A stick or another PC is safer.</source>
        <translation>Ce dossier est sur le disque de travail de la caisse : si ce disque casse, les sauvegardes partent avec lui. Une clé USB ou un autre PC est plus sûr.</translation>
    </message>
    <message>
        <source>Last backup from here: %1. The chain in it is broken.</source>
        <translation>Dernière sauvegarde d’ici : %1. La chaîne y est rompue.</translation>
    </message>
    <message>
        <source>Not since: on %1 it did not work. %2</source>
        <comment>a moment, and the reason as whole sentences</comment>
        <translation>Plus depuis : le %1, cela n’a pas marché. %2</translation>
    </message>
    <message>
        <source>A copy of all that this till has written: sales, cash, receipts, the credit book, people. It is one file with the date in its name, read again and checked. Neither the API key nor the key of the checks (Day, Account) is in it. Keep it away from this PC.</source>
        <translation>Une copie de tout ce que cette caisse a écrit : ventes, espèces, reçus, carnet de crédit, personnes. C’est un seul fichier, avec la date dans son nom, relu et vérifié. Ni la clé API ni la clé des contrôles (Journée, Compte) n’y sont. Gardez-la loin de ce PC.</translation>
    </message>
    <message>
        <source>When a backup is made</source>
        <translation>Quand une sauvegarde est faite</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Toute seule</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <translation>Seulement à la main</translation>
    </message>
    <message>
        <source>By itself is once a day, and when a shift is closed. Older ones are let go: those of seven days, of five weeks and of twelve months stay.</source>
        <translation>Toute seule : une fois par jour, et à la clôture d’une session. Les plus anciennes s’en vont : restent celles de sept jours, de cinq semaines et de douze mois.</translation>
    </message>
</context>
<context>
    <name>taabia::BackupHint</name>
    <message>
        <source>This till makes no backups yet: nobody has chosen a folder or a stick for them.</source>
        <translation>Cette caisse ne fait pas encore de sauvegardes : personne n’a choisi de dossier ni de clé USB.</translation>
    </message>
    <message numerus="yes">
        <source>There has been no backup for %n days.</source>
        <translation>
            <numerusform>Aucune sauvegarde depuis %n jour.</numerusform>
            <numerusform>Aucune sauvegarde depuis %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain in the last backup is broken: something was changed behind the till&apos;s back. Account, Verify says what.</source>
        <translation>La chaîne de la dernière sauvegarde est rompue : quelque chose a été changé dans le dos de la caisse. Compte, Vérifier dit quoi.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
</context>
<context>
    <name>taabia::BackupLock</name>
    <message>
        <source>Lock from now on</source>
        <translation>Fermer à partir de maintenant</translation>
    </message>
    <message>
        <source>Set another passphrase</source>
        <translation>Choisir une autre phrase secrète</translation>
    </message>
    <message>
        <source>Write the passphrase down and keep it away from the stick: without it nobody can open these backups, neither this till nor anybody&apos;s help.</source>
        <translation>Notez la phrase secrète et gardez-la loin de la clé USB : sans elle, personne ne peut ouvrir ces sauvegardes, ni cette caisse, ni aucune aide.</translation>
    </message>
    <message>
        <source>Whoever finds the stick reads nothing. To bring such a backup back, on any PC, takes the passphrase that was set when it was made.</source>
        <translation>Qui trouve la clé USB ne lit rien. Pour remettre une telle sauvegarde, sur n’importe quel PC, il faut la phrase secrète du jour où elle a été faite.</translation>
    </message>
    <message>
        <source>Who can read a backup</source>
        <translation>Qui peut lire une sauvegarde</translation>
    </message>
    <message>
        <source>Whoever has the file</source>
        <translation>Qui a le fichier</translation>
    </message>
    <message>
        <source>Who knows a passphrase</source>
        <translation>Qui connaît une phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase of the backups</source>
        <translation>Phrase secrète des sauvegardes</translation>
    </message>
</context>
<context>
    <name>taabia::BalanceCard</name>
    <message numerus="yes">
        <source>about %n sale(s) of %1</source>
        <comment>what the balance is enough for</comment>
        <translation>
            <numerusform>≈ %n vente de %1</numerusform>
            <numerusform>≈ %n ventes de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>pas encore connu</translation>
    </message>
    <message>
        <source>Low balance: below %1.</source>
        <translation>Solde bas : moins de %1.</translation>
    </message>
    <message>
        <source>Read the balance again</source>
        <translation>Actualiser le solde</translation>
    </message>
    <message>
        <source>Read the balance again (Ctrl+R)</source>
        <translation>Actualiser le solde (Ctrl+R)</translation>
    </message>
    <message>
        <source>credit limit %1</source>
        <translation>limite de crédit %1</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) to look at</source>
        <translation>
            <numerusform>%n vente à traiter</numerusform>
            <numerusform>%n ventes à traiter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>taabia::BalanceView</name>
    <message>
        <source>The balance was not read in this time.</source>
        <translation>Le solde n’a pas été lu pendant cette période.</translation>
    </message>
    <message>
        <source>The balance cannot be shown. %1</source>
        <translation>Le solde ne peut pas être affiché. %1</translation>
    </message>
    <message numerus="yes">
        <source>Money went out without a confirmed sale of this till, on %1 days.</source>
        <comment>the number picks the plural form</comment>
        <translation>
            <numerusform>De l’argent est parti du compte sans vente confirmée de cette caisse : %1 jour.</numerusform>
            <numerusform>De l’argent est parti du compte sans vente confirmée de cette caisse : %1 jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a list&apos;s name, how many are in it</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Jour par jour</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Écarts</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>Écarts à expliquer</translation>
    </message>
    <message>
        <source>Made elsewhere</source>
        <translation>Hors de cette caisse</translation>
    </message>
    <message>
        <source>Recharges that this till did not make</source>
        <translation>Recharges que cette caisse n’a pas faites</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Verify the records</source>
        <translation>Vérifier les enregistrements</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>The balance day by day</source>
        <translation>Le solde jour par jour</translation>
    </message>
    <message>
        <source>What the provider&apos;s account holds, beside what this till sold. A day closes with its last reading while no sale was under way.</source>
        <translation>Le compte chez le fournisseur, comparé à ce que cette caisse a vendu. Un jour se clôt avec sa dernière lecture sans vente en cours.</translation>
    </message>
</context>
<context>
    <name>taabia::BulkFigures</name>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Recharges</source>
        <translation>Recharges</translation>
    </message>
    <message>
        <source>Lines: %1, wrong: %2</source>
        <comment>of a list</comment>
        <translation>Lignes : %1, erronées : %2</translation>
    </message>
    <message>
        <source>Face value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>what the customers pay</source>
        <translation>ce que paient les clients</translation>
    </message>
    <message>
        <source>Expected cost</source>
        <translation>Coût prévu</translation>
    </message>
    <message>
        <source>by the provider&apos;s margins</source>
        <translation>selon les marges du fournisseur</translation>
    </message>
    <message>
        <source>Balance afterwards</source>
        <translation>Solde après</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>of %1, %2</source>
        <comment>a balance; how long ago</comment>
        <translation>sur %1, %2</translation>
    </message>
</context>
<context>
    <name>taabia::BulkPage</name>
    <message>
        <source>Written: %1</source>
        <translation>Fichier écrit : %1</translation>
    </message>
    <message>
        <source>The list is being read…</source>
        <translation>Lecture de la liste…</translation>
    </message>
    <message>
        <source>A list is being sent. Wait until it is through, or stop it; then take another one.</source>
        <translation>Une liste est en cours d’envoi. Attendez la fin ou arrêtez-la, puis prenez-en une autre.</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt)</source>
        <translation>Listes (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Ouvrir une liste</translation>
    </message>
    <message>
        <source>Save a sample</source>
        <translation>Enregistrer un modèle</translation>
    </message>
    <message>
        <source>recharges</source>
        <comment>a file&apos;s name</comment>
        <translation>recharges</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file&apos;s name; what is wrong</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>The list is being compared with today&apos;s sales…</source>
        <translation>Comparaison de la liste avec les ventes du jour…</translation>
    </message>
    <message>
        <source>Today&apos;s sales could not be read: lines that repeat one of them are not marked. %1</source>
        <translation>Les ventes du jour n’ont pas pu être lues : les lignes qui en répètent une ne sont pas marquées. %1</translation>
    </message>
    <message>
        <source>Bulk</source>
        <comment>the page</comment>
        <translation>Lot</translation>
    </message>
    <message>
        <source>A list is not through. %1 See the page Bulk.</source>
        <translation>Une liste n’est pas terminée. %1 Voir la page Lot.</translation>
    </message>
    <message>
        <source>Stopping: what is on its way is finished first.</source>
        <translation>Arrêt en cours : ce qui est parti se termine d’abord.</translation>
    </message>
    <message>
        <source>Nothing was sent: the list has changed since it was read back. Cancel, and look again.</source>
        <translation>Rien n’a été envoyé : la liste a changé depuis la relecture. Annulez et vérifiez-la de nouveau.</translation>
    </message>
    <message>
        <source>Leave these lines?</source>
        <translation>Abandonner ces lignes ?</translation>
    </message>
    <message>
        <source>If you leave them, they never will be.</source>
        <translation>Si vous les abandonnez, elles ne le seront jamais.</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Les abandonner</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les garder</translation>
    </message>
    <message>
        <source>A list is being sent (%1). What is not sent yet is kept, and waits for you at the next start.</source>
        <translation>Une liste est en cours d’envoi (%1). Ce qui n’est pas encore envoyé est gardé et vous attend au prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>taabia::BulkReceipts</name>
    <message>
        <source>Receipts are being asked for…</source>
        <translation>Demande des reçus…</translation>
    </message>
    <message>
        <source>Receipts that wait for the printer: %1.</source>
        <translation>Reçus en attente d’impression : %1.</translation>
    </message>
    <message>
        <source>%1 Receipts that could not be asked for: %2. %3</source>
        <translation>%1 Reçus qui n’ont pas pu être demandés : %2. %3</translation>
    </message>
</context>
<context>
    <name>taabia::BulkRunModel</name>
    <message>
        <source>Line</source>
        <comment>the column&apos;s title: of a list</comment>
        <translation>Ligne</translation>
    </message>
</context>
<context>
    <name>taabia::BulkRunPane</name>
    <message>
        <source>All</source>
        <comment>lines of a list</comment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Problems</source>
        <comment>lines of a list</comment>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Not finished</source>
        <comment>lines of a list</comment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of lines; how many</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>No line is of this kind.</source>
        <translation>Aucune ligne de ce genre.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>its number; what there is to say</comment>
        <translation>Ligne %1 : %2</translation>
    </message>
    <message>
        <source>Receipts (%1)</source>
        <translation>Reçus (%1)</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>the column&apos;s title: of a list</comment>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Promo</source>
        <translation>Promo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Our reference</source>
        <translation>Notre référence</translation>
    </message>
    <message>
        <source>Provider&apos;s reference</source>
        <translation>Référence du fournisseur</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Facturé</translation>
    </message>
    <message>
        <source>Lines sent</source>
        <translation>Lignes envoyées</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stops between two calls: what is on its way is finished</source>
        <translation>Arrête entre deux appels : ce qui est parti se termine</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Send the lines that were not sent</source>
        <translation>Envoyer les lignes qui ne sont pas parties</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Les abandonner</translation>
    </message>
    <message>
        <source>The lines that were not sent never will be</source>
        <translation>Les lignes qui ne sont pas parties ne partiront jamais</translation>
    </message>
    <message>
        <source>Print the receipts of the chosen lines that were delivered</source>
        <translation>Imprimer les reçus des lignes choisies qui ont été livrées</translation>
    </message>
    <message>
        <source>Another list</source>
        <translation>Autre liste</translation>
    </message>
    <message>
        <source>list</source>
        <comment>in a file&apos;s name</comment>
        <translation>liste</translation>
    </message>
    <message>
        <source>An owner can see the lines of this list.</source>
        <translation>Le patron peut voir les lignes de cette liste.</translation>
    </message>
</context>
<context>
    <name>taabia::BulkSheetModel</name>
    <message>
        <source>ticked</source>
        <translation>cochée</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>non cochée</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>the column&apos;s title: of a list</comment>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
</context>
<context>
    <name>taabia::BulkSheetPane</name>
    <message>
        <source>Send %1 for %2</source>
        <comment>90 recharges; an amount</comment>
        <translation>Envoyer %1 pour %2</translation>
    </message>
    <message>
        <source>No line will be sent</source>
        <translation>Aucune ligne à envoyer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of lines; how many</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>All</source>
        <comment>lines of a list</comment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Wrong</source>
        <comment>lines of a list</comment>
        <translation>Erronées</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <comment>lines of a list</comment>
        <translation>En double</translation>
    </message>
    <message>
        <source>No line is of this kind.</source>
        <translation>Aucune ligne de ce genre.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>its number; what there is to say</comment>
        <translation>Ligne %1 : %2</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation>Liste collée</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Put this list away without sending it</source>
        <translation>Écarter cette liste sans l’envoyer</translation>
    </message>
</context>
<context>
    <name>taabia::BulkStartPane</name>
    <message>
        <source>Phone</source>
        <comment>a column of a list</comment>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Amount</source>
        <comment>a column of a list</comment>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Operator</source>
        <comment>a column of a list</comment>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Promo</source>
        <comment>a column of a list</comment>
        <translation>Promo</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>a column of a list</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>for example</source>
        <translation>par exemple</translation>
    </message>
    <message>
        <source>Many recharges at once</source>
        <translation>Beaucoup de recharges à la fois</translation>
    </message>
    <message>
        <source>Paste a list from a spreadsheet or a message, or open a CSV file. It is checked line by line, and nothing is sent before you say so.</source>
        <translation>Collez une liste depuis un tableur ou un message, ou ouvrez un fichier CSV. Elle est vérifiée ligne par ligne, et rien n’est envoyé avant votre accord.</translation>
    </message>
    <message>
        <source>A recharge a line: number, amount, operator, promo. Operator and promo may be missing. A file can be dropped here too.</source>
        <translation>Une recharge par ligne : numéro, montant, opérateur, promo. L’opérateur et la promo peuvent manquer. On peut aussi déposer un fichier ici.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Save a sample</source>
        <translation>Enregistrer un modèle</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>La voir</translation>
    </message>
</context>
<context>
    <name>taabia::BulkView</name>
    <message>
        <source>Lines of the list</source>
        <translation>Lignes de la liste</translation>
    </message>
</context>
<context>
    <name>taabia::CashForm</name>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>taabia::CashMoveOverlay</name>
    <message>
        <source>Say in a few words what it is for.</source>
        <translation>Dites en quelques mots pour quoi.</translation>
    </message>
    <message>
        <source>Put it in</source>
        <translation>Mettre en caisse</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Sortir de la caisse</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>Entrée d’espèces</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>Sortie d’espèces</translation>
    </message>
    <message>
        <source>Cash that goes into the drawer without a sale: change from the bank, the owner&apos;s own.</source>
        <translation>Espèces qui entrent dans le tiroir sans vente : monnaie de la banque, argent du patron.</translation>
    </message>
    <message>
        <source>Cash that leaves the drawer without a sale: to the safe, for a purchase.</source>
        <translation>Espèces qui sortent du tiroir sans vente : vers le coffre, pour un achat.</translation>
    </message>
    <message>
        <source>How much, in DH</source>
        <translation>Combien, en DH</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>taabia::CatalogueCard</name>
    <message>
        <source>What you call %1, in French</source>
        <translation>Nom de %1, en français</translation>
    </message>
    <message>
        <source>What you call a promo, in French</source>
        <translation>Nom de la promo, en français</translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation>Nom en français</translation>
    </message>
    <message>
        <source>What you call %1, in Arabic</source>
        <translation>Nom de %1, en arabe</translation>
    </message>
    <message>
        <source>What you call a promo, in Arabic</source>
        <translation>Nom de la promo, en arabe</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>Nom en arabe</translation>
    </message>
    <message>
        <source>One amount at least has to stay.</source>
        <translation>Il doit rester au moins un montant.</translation>
    </message>
    <message>
        <source>The smallest amount is %1.</source>
        <translation>Le montant minimum est %1.</translation>
    </message>
    <message>
        <source>The largest amount is %1.</source>
        <translation>Le montant maximum est %1.</translation>
    </message>
    <message>
        <source>This amount is offered already.</source>
        <translation>Ce montant est déjà proposé.</translation>
    </message>
    <message>
        <source>There is no room for more than %1 amounts.</source>
        <translation>Il n’y a pas de place pour plus de %1 montants.</translation>
    </message>
    <message>
        <source>Normal has to stay, as the first one.</source>
        <translation>« Normal » doit rester, en premier.</translation>
    </message>
    <message>
        <source>This promo cannot be offered.</source>
        <translation>Cette promo ne peut pas être proposée.</translation>
    </message>
    <message>
        <source>This name cannot be shown: shorten it, and leave out signs that are no letters.</source>
        <translation>Ce nom ne peut pas être affiché : raccourcissez-le, sans signes spéciaux.</translation>
    </message>
    <message>
        <source>What the Sell page offers</source>
        <translation>Ce que propose la page Vente</translation>
    </message>
    <message>
        <source>It changes there at once. Another amount can always be typed there. Nobody documents what the stars mean: the code stays, and you give it the name that your customers know.</source>
        <translation>Le changement y est immédiat. On peut toujours y taper un autre montant. Le sens des codes étoile n’est écrit nulle part : le code reste, et vous lui donnez le nom que vos clients connaissent.</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Operator of the catalogue</source>
        <translation>Opérateur du catalogue</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Montants</translation>
    </message>
    <message>
        <source>Move: %1</source>
        <comment>two keys</comment>
        <translation>Déplacer : %1</translation>
    </message>
    <message>
        <source>Promos</source>
        <translation>Promos</translation>
    </message>
    <message>
        <source>Offered or not: space bar</source>
        <translation>Proposée ou non : espace</translation>
    </message>
    <message>
        <source>Move the amount up</source>
        <translation>Monter le montant</translation>
    </message>
    <message>
        <source>Move the amount down</source>
        <translation>Descendre le montant</translation>
    </message>
    <message>
        <source>Take the amount out</source>
        <translation>Retirer le montant</translation>
    </message>
    <message>
        <source>Move the promo up</source>
        <translation>Monter la promo</translation>
    </message>
    <message>
        <source>Move the promo down</source>
        <translation>Descendre la promo</translation>
    </message>
    <message>
        <source>Another amount, in DH</source>
        <translation>Autre montant, en DH</translation>
    </message>
    <message>
        <source>Another amount</source>
        <translation>Autre montant</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add the amount</source>
        <translation>Ajouter le montant</translation>
    </message>
    <message>
        <source>Amounts and promos as they came with the program</source>
        <translation>Montants et promos d’origine</translation>
    </message>
</context>
<context>
    <name>taabia::CatchUpBand</name>
    <message>
        <source>What was found is an owner&apos;s to read: sign in as one.</source>
        <translation>C’est au patron de lire ce qui a été trouvé : qu’il ouvre sa session.</translation>
    </message>
    <message>
        <source>Sell all the same</source>
        <translation>Vendre quand même</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les montrer</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Show the recharges that were found</source>
        <translation>Montrer les recharges trouvées</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>J’ai lu ce message</translation>
    </message>
</context>
<context>
    <name>taabia::ChainCard</name>
    <message>
        <source>Checking every record…</source>
        <translation>Vérification de chaque enregistrement…</translation>
    </message>
    <message>
        <source>The records could not be checked. %1</source>
        <translation>Les enregistrements n’ont pas pu être vérifiés. %1</translation>
    </message>
    <message>
        <source>Are the records as they were written?</source>
        <translation>Les enregistrements sont-ils intacts ?</translation>
    </message>
    <message>
        <source>Receipts, payments, cash, counts, closings, the credit book and decisions past a rule are linked to each other. Whoever changes one of them behind the till&apos;s back breaks the chain.</source>
        <translation>Reçus, paiements, espèces, comptages, clôtures, carnet de crédit et dérogations sont liés entre eux comme les maillons d’une chaîne. En modifier un sans passer par la caisse rompt la chaîne.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Last link</source>
        <translation>Dernier maillon</translation>
    </message>
    <message>
        <source>A link is written with 0 to 9 and a to f. Type the first 8 of them or more.</source>
        <translation>Un maillon ne contient que des chiffres 0 à 9 et des lettres a à f. Saisissez au moins les 8 premiers.</translation>
    </message>
    <message>
        <source>Stopped when the page was left: nothing is known yet.</source>
        <translation>Vérification arrêtée, car la page a été quittée : le résultat n’est pas connu.</translation>
    </message>
    <message>
        <source>Beginning of the last link on a Z report (optional)</source>
        <translation>Début du dernier maillon imprimé sur un rapport Z (facultatif)</translation>
    </message>
    <message>
        <source>Beginning of the last link on a Z report</source>
        <translation>Début du dernier maillon imprimé sur un rapport Z</translation>
    </message>
</context>
<context>
    <name>taabia::CheckCard</name>
    <message>
        <source>Check with the provider</source>
        <translation>Vérification chez le fournisseur</translation>
    </message>
    <message>
        <source>Asking the provider…</source>
        <translation>On demande au fournisseur…</translation>
    </message>
    <message>
        <source>The check was stopped before its end.</source>
        <translation>La vérification a été arrêtée avant la fin.</translation>
    </message>
    <message>
        <source>Nothing was asked yet. No money moves by checking.</source>
        <translation>Rien n’a encore été demandé. Vérifier ne débite rien.</translation>
    </message>
    <message>
        <source>The account works.</source>
        <translation>Le compte fonctionne.</translation>
    </message>
    <message>
        <source>%1: not passed</source>
        <comment>a step of the check</comment>
        <translation>%1 : échec</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>a step of the check that is under way</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>The provider does not accept this key. Type it once more, exactly as the provider gave it. The old key stays in use.</source>
        <translation>Le fournisseur n’accepte pas cette clé. Retapez-la exactement comme il l’a donnée. L’ancienne clé reste en service.</translation>
    </message>
</context>
<context>
    <name>taabia::ChoicesCard</name>
    <message>
        <source>This till</source>
        <translation>Cette caisse</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Warn when the balance falls below, in DH</source>
        <translation>Alerter si le solde descend sous (en DH)</translation>
    </message>
    <message>
        <source>0 means never.</source>
        <translation>0 signifie jamais.</translation>
    </message>
    <message>
        <source>Low balance warning</source>
        <translation>Alerte de solde bas</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>text size</comment>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Large</source>
        <comment>text size</comment>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Very large</source>
        <comment>text size</comment>
        <translation>Très grande</translation>
    </message>
    <message>
        <source>This cannot be less than 0.</source>
        <translation>Pas de montant négatif.</translation>
    </message>
</context>
<context>
    <name>taabia::CloseShiftSheet</name>
    <message>
        <source>Close the shift now?</source>
        <translation>Clôturer la session maintenant ?</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motif : %1</translation>
    </message>
    <message>
        <source>Every sale is settled.</source>
        <translation>Toutes les ventes sont terminées.</translation>
    </message>
    <message>
        <source>They are carried over into the next shift.</source>
        <translation>Elles sont reportées sur la session suivante.</translation>
    </message>
    <message>
        <source>A closed shift stays as it is: its Z report gets a number and is never changed.</source>
        <translation>Une session clôturée ne bouge plus : son rapport Z reçoit un numéro et ne change jamais.</translation>
    </message>
    <message>
        <source>Closing…</source>
        <translation>Clôture…</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>Clôturer la session</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
</context>
<context>
    <name>taabia::ClosingsOverlay</name>
    <message>
        <source>Z report no. %1</source>
        <translation>Rapport Z n° %1</translation>
    </message>
    <message>
        <source>Opened by %1</source>
        <translation>Ouverte par %1</translation>
    </message>
    <message>
        <source>Closed by %1</source>
        <translation>Clôturée par %1</translation>
    </message>
    <message>
        <source>The closings are being read…</source>
        <translation>Lecture des clôtures…</translation>
    </message>
    <message>
        <source>No shift has been closed on this till yet.</source>
        <translation>Aucune session n’a encore été clôturée sur cette caisse.</translation>
    </message>
    <message>
        <source>The closings cannot be shown. They are not lost. %1</source>
        <translation>Impossible d’afficher les clôtures. Elles ne sont pas perdues. %1</translation>
    </message>
    <message>
        <source>Closings</source>
        <translation>Clôtures</translation>
    </message>
    <message>
        <source>Z report</source>
        <translation>Rapport Z</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Réimprimer</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>leave this window</comment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The Z report is in the print queue. What becomes of it stands in the day, under Prints.</source>
        <translation>Le rapport Z est dans la file d’impression. La suite se voit dans Journée, Impressions.</translation>
    </message>
</context>
<context>
    <name>taabia::ConfirmBulkSheet</name>
    <message>
        <source>Send this list now?</source>
        <translation>Envoyer cette liste maintenant ?</translation>
    </message>
    <message>
        <source>Send the list %1 now?</source>
        <translation>Envoyer la liste %1 maintenant ?</translation>
    </message>
    <message>
        <source>It costs about %1, and leaves about %2 on the account.</source>
        <translation>Elle coûte environ %1 et laisse environ %2 sur le compte.</translation>
    </message>
    <message>
        <source>It costs about %1. The balance is not known.</source>
        <translation>Elle coûte environ %1. Le solde n’est pas connu.</translation>
    </message>
    <message>
        <source>What it costs is not known: the provider has not told its margins.</source>
        <translation>Son coût n’est pas connu : le fournisseur n’a pas donné ses marges.</translation>
    </message>
    <message>
        <source>There are sales like these that are not resolved yet: a number may be recharged twice.</source>
        <translation>Des ventes semblables ne sont pas encore résolues : un numéro peut être rechargé deux fois.</translation>
    </message>
    <message>
        <source>Lines that stay behind: %1 (wrong: %2).</source>
        <translation>Lignes qui ne partent pas : %1 (erronées : %2).</translation>
    </message>
    <message>
        <source>Saving the list…</source>
        <translation>Enregistrement de la liste…</translation>
    </message>
    <message>
        <source>Send them now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>taabia::ConfirmSheet</name>
    <message>
        <source>Saving the sale…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Read this back to the customer</source>
        <translation>Relisez ceci au client</translation>
    </message>
    <message>
        <source>The number to recharge</source>
        <translation>Le numéro à recharger</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Promo</source>
        <translation>Promo</translation>
    </message>
    <message>
        <source>The provider&apos;s margin is negative here: the shop loses about %1 on this sale.</source>
        <translation>Le fournisseur facture plus que le montant : la boutique perd environ %1 sur cette vente.</translation>
    </message>
    <message>
        <source>Confirm sale</source>
        <translation>Confirmer la vente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
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
        <translation>Dites pourquoi, ne serait-ce que : on ne sait pas.</translation>
    </message>
    <message>
        <source>Count the drawer</source>
        <translation>Compter le tiroir</translation>
    </message>
    <message>
        <source>Type how many pieces there are of each. What there should be is told afterwards.</source>
        <translation>Tapez le nombre de chaque pièce et billet. Ce qu’il devrait y avoir est dit ensuite.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>That is all of it</source>
        <translation>C’est tout</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>You have counted</source>
        <translation>Vous avez compté</translation>
    </message>
    <message>
        <source>Why? It is kept with the difference</source>
        <translation>Pourquoi ? C’est gardé avec l’écart</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Recompter</translation>
    </message>
    <message>
        <source>Go on to the closing</source>
        <translation>Continuer vers la clôture</translation>
    </message>
    <message>
        <source>The shift is closed</source>
        <translation>La session est clôturée</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>leave this window</comment>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>These %n counts are all kept, also if you count again.</source>
        <translation>
            <numerusform>Ce comptage (%n) est conservé, même si vous recomptez.</numerusform>
            <numerusform>Ces %n comptages sont tous conservés, même si vous recomptez.</numerusform>
        </translation>
    </message>
    <message>
        <source>This count is kept, also if you count again.</source>
        <translation>Ce comptage est conservé, même si vous recomptez.</translation>
    </message>
    <message>
        <source>Z report no. %1</source>
        <translation>Rapport Z n° %1</translation>
    </message>
    <message>
        <source>Sold in this shift</source>
        <translation>Vendu pendant cette session</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Grand total, ever sold</source>
        <translation>Grand total depuis toujours</translation>
    </message>
    <message>
        <source>Should have been in the drawer</source>
        <translation>Devait être dans le tiroir</translation>
    </message>
    <message>
        <source>What you have typed is not kept yet. %1 once more throws it away.</source>
        <comment>the key Esc</comment>
        <translation>Ce que vous avez tapé n’est pas encore gardé. %1 encore une fois l’efface.</translation>
    </message>
    <message>
        <source>The Z report is in the print queue. What becomes of it stands in the day, under Prints.</source>
        <translation>Le rapport Z est dans la file d’impression. La suite se voit dans Journée, Impressions.</translation>
    </message>
</context>
<context>
    <name>taabia::CreditBookView</name>
    <message>
        <source>The credit book is being read…</source>
        <translation>Lecture du carnet de crédit…</translation>
    </message>
    <message>
        <source>Nobody buys on credit yet. Add a customer first.</source>
        <translation>Personne n’achète encore à crédit. Ajoutez d’abord un client.</translation>
    </message>
    <message>
        <source>No customer of this name or number.</source>
        <translation>Aucun client de ce nom ou numéro.</translation>
    </message>
    <message>
        <source>Owed in all: %1</source>
        <translation>Dû en tout : %1</translation>
    </message>
    <message>
        <source>Saved: %1, who may owe %2.</source>
        <translation>Enregistré : %1, plafond %2.</translation>
    </message>
    <message>
        <source>Credit book</source>
        <translation>Carnet de crédit</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Nom ou numéro</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Sales and repayments</source>
        <translation>Ventes et paiements</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>Noted: the customer paid %1 (%2).</source>
        <comment>an amount, a method of payment</comment>
        <translation>Noté : encaissement de %1 (%2).</translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation>Encaisser</translation>
    </message>
</context>
<context>
    <name>taabia::CustomerChooser</name>
    <message>
        <source>Choose who will pay later: type the name.</source>
        <translation>Choisissez qui paiera plus tard : tapez le nom.</translation>
    </message>
    <message>
        <source>owes %1, limit %2</source>
        <comment>a customer of the credit book: debt, limit</comment>
        <translation>doit %1, plafond %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name of a customer; what he owes</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Owes %1. With this sale %2: more than the limit of %3.</source>
        <translation>Doit déjà : %1. Avec cette vente %2 : plus que le plafond de %3.</translation>
    </message>
    <message>
        <source>Owes %1. With this sale %2; the limit is %3.</source>
        <translation>Doit déjà : %1. Avec cette vente %2 ; le plafond est de %3.</translation>
    </message>
    <message>
        <source>Who will pay later?</source>
        <translation>Qui paiera plus tard ?</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Nom ou numéro</translation>
    </message>
    <message>
        <source>The credit book is being read…</source>
        <translation>Lecture du carnet de crédit…</translation>
    </message>
    <message>
        <source>Nobody is in the credit book yet. Type a name to add one.</source>
        <translation>Le carnet de crédit est encore vide. Tapez un nom pour ajouter un client.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: go on typing</source>
        <translation>
            <numerusform>et %n autre : continuez à taper</numerusform>
            <numerusform>et %n autres : continuez à taper</numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1, up to %2</source>
        <comment>a new customer; what he may owe</comment>
        <translation>Ajouter %1, jusqu’à %2</translation>
    </message>
    <message>
        <source>Add customer</source>
        <translation>Ajouter le client</translation>
    </message>
</context>
<context>
    <name>taabia::CustomerOverlay</name>
    <message>
        <source>Type a name.</source>
        <translation>Tapez un nom.</translation>
    </message>
    <message>
        <source>There is a customer of this name already: add what tells them apart.</source>
        <translation>Un client de ce nom existe déjà : ajoutez ce qui les distingue.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>Change the customer</source>
        <translation>Modifier le client</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Phone (may be empty)</source>
        <translation>Téléphone (facultatif)</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>May owe at most, in DH</source>
        <translation>Peut devoir au plus, en DH</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Plafond</translation>
    </message>
</context>
<context>
    <name>taabia::CustomerStoryOverlay</name>
    <message>
        <source>%1 · limit %2</source>
        <comment>who owes how much; an amount</comment>
        <translation>%1 · plafond %2</translation>
    </message>
    <message>
        <source>Sales and repayments</source>
        <translation>Ventes et paiements</translation>
    </message>
    <message>
        <source>The sales and repayments cannot be shown. They are not lost. %1</source>
        <translation>Impossible d’afficher les ventes et paiements. Ils ne sont pas perdus. %1</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Nothing was sold on credit yet, and nothing repaid.</source>
        <translation>Rien vendu à crédit pour l’instant, et rien réglé.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>leave this window</comment>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>taabia::DailyPdf</name>
    <message>
        <source>The closing is saved. Its daily PDF is not: %1</source>
        <translation>La clôture est enregistrée. Son PDF du jour ne l’est pas : %1</translation>
    </message>
    <message>
        <source>Z report no. %1</source>
        <translation>Rapport Z n° %1</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouverte le</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Ouverte par</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clôturée le</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Clôturée par</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Grand total</source>
        <translation>Grand total</translation>
    </message>
    <message>
        <source>Last link</source>
        <translation>Dernier maillon</translation>
    </message>
</context>
<context>
    <name>taabia::DayPage</name>
    <message>
        <source>Figures</source>
        <comment>the view</comment>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Till</source>
        <comment>the view of the open shift and its cash</comment>
        <translation>Caisse</translation>
    </message>
    <message>
        <source>Credit book</source>
        <comment>the view</comment>
        <translation>Carnet de crédit</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>the view of the provider&apos;s account: whether its balance adds up</comment>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Prints</source>
        <comment>the view of the print queue</comment>
        <translation>Impressions</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>the page</comment>
        <translation>Journée</translation>
    </message>
</context>
<context>
    <name>taabia::Doorkeeper</name>
    <message>
        <source>Nobody is signed in. Choose your name and type your PIN.</source>
        <translation>Personne n’est connecté. Choisissez votre nom et tapez votre code PIN.</translation>
    </message>
</context>
<context>
    <name>taabia::EventTable</name>
    <message>
        <source>None</source>
        <comment>there was no HTTP status</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Statuses seen</source>
        <translation>Statuts reçus</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Answer to the sale</source>
        <translation>Réponse à la vente</translation>
    </message>
    <message>
        <source>Asked by our reference</source>
        <translation>Par notre référence</translation>
    </message>
    <message>
        <source>Asked by its reference</source>
        <translation>Par sa référence</translation>
    </message>
    <message>
        <source>The provider&apos;s list</source>
        <translation>Liste du fournisseur</translation>
    </message>
    <message>
        <source>It arrived</source>
        <comment>an attempt</comment>
        <translation>Arrivée</translation>
    </message>
</context>
<context>
    <name>taabia::ExportBar</name>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>Tableur (*.csv)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Écriture du fichier…</translation>
    </message>
    <message>
        <source>Writing the file, rows so far: %1…</source>
        <translation>Écriture du fichier, lignes écrites : %1…</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Fichier écrit : %1</translation>
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
        <translation>Enregistrer en CSV</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Save as a file that Excel and LibreOffice open</source>
        <translation>Enregistrer dans un fichier qu’Excel et LibreOffice ouvrent</translation>
    </message>
    <message>
        <source>Save as a page to keep or to print</source>
        <translation>Enregistrer en page à garder ou à imprimer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
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
        <translation>autant qu’avant</translation>
    </message>
    <message>
        <source>%1 more than before: %2</source>
        <comment>a difference, and the number of sales before</comment>
        <translation>%1 de plus qu’avant : %2</translation>
    </message>
    <message>
        <source>%1 fewer than before: %2</source>
        <comment>a difference, and the number of sales before</comment>
        <translation>%1 de moins qu’avant : %2</translation>
    </message>
    <message>
        <source>the same as before</source>
        <comment>an amount</comment>
        <translation>autant qu’avant</translation>
    </message>
    <message>
        <source>%1 more than before: %2</source>
        <comment>a difference, and the amount before</comment>
        <translation>%1 de plus qu’avant : %2</translation>
    </message>
    <message>
        <source>%1 less than before: %2</source>
        <comment>a difference, and the amount before</comment>
        <translation>%1 de moins qu’avant : %2</translation>
    </message>
    <message>
        <source>told for %1 of %2 sales</source>
        <translation>connu pour %1 des %2 ventes</translation>
    </message>
    <message>
        <source>before: not all told</source>
        <translation>avant : pas entièrement connu</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>Pas encore connu</translation>
    </message>
    <message>
        <source>of %1 of %2 sales: the others are not told yet</source>
        <comment>the profit is known of so many of the sales</comment>
        <translation>sur %1 des %2 ventes ; le reste n’est pas encore connu</translation>
    </message>
    <message>
        <source>Delivered sales</source>
        <translation>Ventes livrées</translation>
    </message>
    <message>
        <source>Face value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Billed by the provider</source>
        <translation>Facturé par le fournisseur</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>Bénéfice</translation>
    </message>
</context>
<context>
    <name>taabia::FiguresView</name>
    <message>
        <source>Before: %1</source>
        <comment>the period that this one is compared with</comment>
        <translation>Avant : %1</translation>
    </message>
    <message>
        <source>The figures cannot be shown. They are not lost. %1</source>
        <translation>Les chiffres ne peuvent pas être affichés. Ils ne sont pas perdus. %1</translation>
    </message>
    <message>
        <source>Only the newest %1 of a kind are listed here. The History page has them all.</source>
        <translation>Seules les %1 plus récentes de chaque sorte sont ici. La page Historique les a toutes.</translation>
    </message>
    <message>
        <source>Broken down by: %1</source>
        <comment>hour, day, operator, promo, amount or clerk</comment>
        <translation>Détail par : %1</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>À suivre</translation>
    </message>
    <message>
        <source>By name: %1</source>
        <translation>À suivre : %1</translation>
    </message>
    <message>
        <source>Sales by name</source>
        <translation>Ventes à suivre, une par une</translation>
    </message>
    <message>
        <source>Nothing was delivered in this time.</source>
        <translation>Rien n’a été livré pendant cette période.</translation>
    </message>
    <message>
        <source>Face value in DH, by: %1</source>
        <comment>what a chart shows: hour, day, operator, promo, amount or clerk</comment>
        <translation>Valeur en DH (%1)</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>No sale of this time is pending or unresolved, failed, was refunded or lost money.</source>
        <translation>Aucune vente en attente, non résolue, échouée, remboursée ou à perte pendant cette période.</translation>
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
        <translation>Compter le fond de caisse</translation>
    </message>
    <message>
        <source>Take this amount</source>
        <translation>Prendre ce montant</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>taabia::ForeignPane</name>
    <message>
        <source>Adopted. It is noted with your name, the time and the reason.</source>
        <translation>Recharge reconnue. C’est noté avec votre nom, l’heure et la raison.</translation>
    </message>
    <message>
        <source>This recharge is adopted already, or not known any more.</source>
        <translation>Cette recharge est déjà reconnue, ou elle n’est plus connue.</translation>
    </message>
    <message>
        <source>Say why this recharge is yours.</source>
        <translation>Dites pourquoi cette recharge vous appartient.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Reading the provider&apos;s list, a page a second. You can go on working…</source>
        <translation>Lecture de la liste du fournisseur, une page par seconde. Vous pouvez continuer à travailler…</translation>
    </message>
    <message>
        <source>Nothing was found that this till does not know.</source>
        <translation>Aucune recharge inconnue de cette caisse n’a été trouvée.</translation>
    </message>
    <message numerus="yes">
        <source>%1 recharges were found that this till does not know.</source>
        <comment>the number picks the plural form</comment>
        <translation>
            <numerusform>%1 recharge trouvée que cette caisse ne connaît pas.</numerusform>
            <numerusform>%1 recharges trouvées que cette caisse ne connaît pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list could not be read to its end. %1</source>
        <translation>La liste n’a pas pu être lue jusqu’au bout. %1</translation>
    </message>
    <message>
        <source>Recharges that this till did not make</source>
        <translation>Recharges que cette caisse n’a pas faites</translation>
    </message>
    <message>
        <source>No recharge of this account is known that this till did not make.</source>
        <translation>Aucune recharge faite ailleurs n’est connue pour l’instant.</translation>
    </message>
    <message>
        <source>Reason for adopting it</source>
        <translation>Pourquoi cette recharge est à vous</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Reconnaître</translation>
    </message>
    <message>
        <source>Say that this recharge is yours to answer for: another till of the shop made it, or it was made before this ledger was restored.</source>
        <translation>Dire que cette recharge est bien la vôtre : une autre caisse de la boutique l’a faite, ou elle date d’avant la restauration de ce registre.</translation>
    </message>
    <message>
        <source>Read the history again</source>
        <translation>Relire la liste du fournisseur</translation>
    </message>
</context>
<context>
    <name>taabia::GiveBackCard</name>
    <message>
        <source>Give back %1 to %2: refunded.</source>
        <translation>Rendez %1 au %2 : vente remboursée.</translation>
    </message>
    <message>
        <source>Give back %1 to %2: not delivered.</source>
        <translation>Rendez %1 au %2 : recharge non livrée.</translation>
    </message>
    <message>
        <source>Give back %1 to %2: refunded (paid by card).</source>
        <translation>Rendez %1 au %2 : vente remboursée (payée par carte).</translation>
    </message>
    <message>
        <source>Give back %1 to %2: not delivered (paid by card).</source>
        <translation>Rendez %1 au %2 : recharge non livrée (payée par carte).</translation>
    </message>
    <message>
        <source>Tell %2 that %1 came off the credit book: refunded. No cash is owed.</source>
        <translation>Dites au %2 que %1 sont retirés du carnet de crédit : vente remboursée. Rien à rendre en espèces.</translation>
    </message>
    <message>
        <source>Tell %2 that %1 came off the credit book: not delivered. No cash is owed.</source>
        <translation>Dites au %2 que %1 sont retirés du carnet de crédit : recharge non livrée. Rien à rendre en espèces.</translation>
    </message>
    <message>
        <source>To give back</source>
        <translation>À rendre</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>to give back</comment>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <comment>given back</comment>
        <translation>C’est rendu</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>C’est rendu</translation>
    </message>
    <message>
        <source>Yes, it is done</source>
        <translation>Oui, c’est fait</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Has the customer got %1 in cash? It then counts as out of the drawer.</source>
        <translation>Le client a-t-il reçu %1 en espèces ? La somme compte alors comme sortie du tiroir.</translation>
    </message>
    <message>
        <source>Is this done?</source>
        <translation>Est-ce fait ?</translation>
    </message>
    <message>
        <source>Has the customer got %1 in cash?</source>
        <translation>Le client a-t-il reçu %1 en espèces ?</translation>
    </message>
</context>
<context>
    <name>taabia::HeldBackSheet</name>
    <message>
        <source>Is this the same sale again?</source>
        <translation>Est-ce encore la même vente ?</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>time, amount, state of the earlier sale</comment>
        <translation>%1 : %2, %3</translation>
    </message>
    <message>
        <source>Show that sale</source>
        <translation>Voir cette vente</translation>
    </message>
    <message>
        <source>Sell anyway</source>
        <translation>Vendre quand même</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Sell it again</source>
        <translation>Vendre encore une fois</translation>
    </message>
</context>
<context>
    <name>taabia::HistoryFilterBar</name>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Number or reference</source>
        <translation>Numéro ou référence</translation>
    </message>
    <message>
        <source>Part of a number, or the beginning of a reference</source>
        <translation>Une partie d’un numéro, ou le début d’une référence</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Un seul jour</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Not final</source>
        <comment>sales that the provider has not finished</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Effectuées</translation>
    </message>
    <message>
        <source>Failed or refused</source>
        <translation>Échouées, refusées</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Remboursées</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show all again, without filters</source>
        <translation>Tout afficher à nouveau, sans filtre</translation>
    </message>
</context>
<context>
    <name>taabia::KeyPlaceChooser</name>
    <message>
        <source>Looking for the keychain of this PC…</source>
        <translation>On cherche le trousseau de ce PC…</translation>
    </message>
    <message>
        <source>This PC has no keychain that answers.</source>
        <translation>Aucun trousseau ne répond sur ce PC.</translation>
    </message>
    <message>
        <source>Where the key is kept</source>
        <translation>Où la clé est gardée</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Phrase secrète du fichier</translation>
    </message>
</context>
<context>
    <name>taabia::KeyPrompt</name>
    <message>
        <source>The file that says which account this till sells through cannot be read. Check the disk and the rights of the data folder, then try again.</source>
        <translation>Le fichier qui dit par quel compte cette caisse vend ne peut pas être lu. Vérifiez le disque et les droits du dossier de données, puis réessayez.</translation>
    </message>
    <message>
        <source>The file that says which account this till sells through is damaged. Your sales are in another file. Bring it back from your backup, or set the account up again.</source>
        <translation>Le fichier qui dit par quel compte cette caisse vend est abîmé. Vos ventes sont dans un autre fichier. Reprenez-le de votre sauvegarde, ou configurez le compte à nouveau.</translation>
    </message>
    <message>
        <source>A newer Taabia has set this till up. Install the newer version to open it.</source>
        <translation>Une version plus récente de Taabia a configuré cette caisse. Installez-la pour l’ouvrir.</translation>
    </message>
    <message>
        <source>Type or paste the key.</source>
        <translation>Tapez ou collez la clé.</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>Tapez la phrase secrète.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Open the till</source>
        <translation>Ouvrir la caisse</translation>
    </message>
    <message>
        <source>The key of the shop&apos;s account lies in a file that your passphrase opens.</source>
        <translation>La clé du compte de la boutique est dans un fichier que votre phrase secrète ouvre.</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Phrase secrète du fichier</translation>
    </message>
    <message>
        <source>Type the key of the shop&apos;s account. It stays in this till until it is closed.</source>
        <translation>Tapez la clé du compte de la boutique. Elle reste dans cette caisse jusqu’à sa fermeture.</translation>
    </message>
    <message>
        <source>Type the key of the shop&apos;s account %1.</source>
        <translation>Tapez la clé du compte %1 de la boutique.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>Your sales are kept. Only selling for real waits for this.</source>
        <translation>Vos ventes sont conservées. Seule la vente réelle attend cela.</translation>
    </message>
    <message>
        <source>Type the key instead</source>
        <translation>Taper plutôt la clé</translation>
    </message>
    <message>
        <source>Set the account up again</source>
        <translation>Configurer le compte à nouveau</translation>
    </message>
    <message>
        <source>Practise in training mode</source>
        <translation>S’exercer en mode formation</translation>
    </message>
</context>
<context>
    <name>taabia::LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>No account yet, or only curious? In training everything works and no money moves. The set-up waits here until you come back.</source>
        <translation>Pas encore de compte, ou simple curiosité ? En formation tout fonctionne et aucun argent ne bouge. La configuration vous attend ici.</translation>
    </message>
    <message>
        <source>Try it first</source>
        <translation>Essayer d’abord</translation>
    </message>
</context>
<context>
    <name>taabia::LastSaleCard</name>
    <message>
        <source>%1 to %2.</source>
        <comment>amount, phone number of the last sale</comment>
        <translation>%1 au %2.</translation>
    </message>
    <message>
        <source>Same again</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Send again (same reference)</source>
        <translation>Renvoyer (même référence)</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>Traitée</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Print the receipt (Ctrl+P)</source>
        <translation>Imprimer le reçu (Ctrl+P)</translation>
    </message>
    <message>
        <source>Look at the receipt</source>
        <translation>Voir le reçu</translation>
    </message>
    <message>
        <source>Change: %1.</source>
        <comment>cash to hand back</comment>
        <translation>Monnaie à rendre : %1.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>If the money goes back: %1, or %2 if the change is already given.</source>
        <comment>all the cash received, the price of the sale</comment>
        <translation>Si vous rendez l’argent : %1, ou %2 si la monnaie est déjà rendue.</translation>
    </message>
</context>
<context>
    <name>taabia::LiveSalesCard</name>
    <message>
        <source>Today&apos;s sales</source>
        <translation>Ventes du jour</translation>
    </message>
    <message>
        <source>Sales history</source>
        <translation>Historique des ventes</translation>
    </message>
    <message>
        <source>No sale yet today. The first one will stand here.</source>
        <translation>Pas encore de vente aujourd’hui. La première s’affichera ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) · %1</source>
        <comment>of the day</comment>
        <translation>
            <numerusform>%n vente · %1</numerusform>
            <numerusform>%n ventes · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The sales of today cannot be shown. %1</source>
        <translation>Les ventes du jour ne peuvent pas être affichées. %1</translation>
    </message>
    <message>
        <source>You have sold nothing yet today. What you sell will stand here.</source>
        <translation>Vous n’avez encore rien vendu aujourd’hui. Vos ventes s’afficheront ici.</translation>
    </message>
    <message>
        <source>Your sales today</source>
        <translation>Vos ventes du jour</translation>
    </message>
</context>
<context>
    <name>taabia::MainWindow</name>
    <message>
        <source>Sell</source>
        <comment>the page</comment>
        <translation>Vente</translation>
    </message>
    <message>
        <source>Bulk</source>
        <comment>the page</comment>
        <translation>Lot</translation>
    </message>
    <message>
        <source>History</source>
        <comment>the page</comment>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>the page</comment>
        <translation>Journée</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>the page</comment>
        <translation>Réglages</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) are still under way. They are kept, and asked for again at the next start.</source>
        <translation>
            <numerusform>%n vente est encore en cours. Elle est conservée, et sera vérifiée au prochain démarrage.</numerusform>
            <numerusform>%n ventes sont encore en cours. Elles sont conservées, et seront vérifiées au prochain démarrage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit now?</source>
        <translation>Quitter maintenant ?</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Taabia — training</source>
        <translation>Taabia — formation</translation>
    </message>
    <message>
        <source>TRAINING — no real recharge</source>
        <translation>FORMATION — aucune recharge réelle</translation>
    </message>
    <message>
        <source>The till cannot start. %1</source>
        <translation>La caisse ne démarre pas. %1</translation>
    </message>
    <message>
        <source>A part of the till&apos;s data could not be read from the disk of this PC. Make a backup on a stick, and have the disk checked.</source>
        <translation>Une partie des données de la caisse n’a pas pu être lue sur le disque de ce PC. Faites une sauvegarde sur une clé USB et faites vérifier le disque.</translation>
    </message>
</context>
<context>
    <name>taabia::MisfitsPane</name>
    <message>
        <source>This till made no sale in this time.</source>
        <translation>Cette caisse n’a fait aucune vente pendant ce temps.</translation>
    </message>
    <message>
        <source>The sales around it</source>
        <translation>Les ventes autour</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>Écarts à expliquer</translation>
    </message>
    <message>
        <source>Every check of the balance adds up in this time.</source>
        <translation>Chaque lecture du solde tombe juste pendant cette période.</translation>
    </message>
</context>
<context>
    <name>taabia::MovementsOverlay</name>
    <message>
        <source>The movements cannot be shown. They are not lost. %1</source>
        <translation>Impossible d’afficher les mouvements. Ils ne sont pas perdus. %1</translation>
    </message>
    <message>
        <source>The day is being read…</source>
        <translation>Lecture de la journée…</translation>
    </message>
    <message>
        <source>No cash moved on this day except by sales.</source>
        <translation>Ce jour-là, aucun mouvement d’espèces hors ventes.</translation>
    </message>
    <message>
        <source>Cash movements</source>
        <translation>Mouvements d’espèces</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>La veille</translation>
    </message>
    <message>
        <source>The day before (%1)</source>
        <translation>La veille (%1)</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Le lendemain</translation>
    </message>
    <message>
        <source>The day after (%1)</source>
        <translation>Le lendemain (%1)</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>leave this window</comment>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>taabia::NamedSalesModel</name>
    <message>
        <source>Lost %1</source>
        <comment>an amount, on one sale</comment>
        <translation>Perte de %1</translation>
    </message>
</context>
<context>
    <name>taabia::NamedSalesView</name>
    <message>
        <source>Sales by name</source>
        <translation>Ventes à suivre, une par une</translation>
    </message>
</context>
<context>
    <name>taabia::NewPassphrase</name>
    <message>
        <source>Not the same passphrase: type it again.</source>
        <translation>Ce n’est pas la même phrase : retapez-la.</translation>
    </message>
    <message>
        <source>A passphrase has at least %1 characters.</source>
        <translation>Une phrase secrète a au moins %1 caractères.</translation>
    </message>
    <message>
        <source>at least %1 characters</source>
        <translation>au moins %1 caractères</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>La phrase secrète encore une fois</translation>
    </message>
</context>
<context>
    <name>taabia::NewsHint</name>
    <message>
        <source>This is a new version of Taabia: %1.</source>
        <translation>Nouvelle version de Taabia : %1.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Nouveautés</translation>
    </message>
</context>
<context>
    <name>taabia::NewsOverlay</name>
    <message>
        <source>What is new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
        <translation>Tapez ce qu’il y a dans le tiroir ; 0 s’il est vide.</translation>
    </message>
    <message>
        <source>No shift is open</source>
        <translation>Aucune session ouverte</translation>
    </message>
    <message>
        <source>You can sell all the same. Those sales are listed apart and not counted with the drawer.</source>
        <translation>Vous pouvez vendre quand même. Ces ventes sont listées à part et ne comptent pas dans le tiroir.</translation>
    </message>
    <message>
        <source>Cash in the drawer now, in DH</source>
        <translation>Espèces dans le tiroir, en DH</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Fond de caisse</translation>
    </message>
    <message>
        <source>By pieces…</source>
        <translation>Pièce par pièce…</translation>
    </message>
    <message>
        <source>Count the float</source>
        <translation>Compter le fond de caisse</translation>
    </message>
    <message>
        <source>Open the shift</source>
        <translation>Ouvrir la session</translation>
    </message>
</context>
<context>
    <name>taabia::OwnersOnly</name>
    <message>
        <source>For an owner</source>
        <translation>Réservé au patron</translation>
    </message>
    <message>
        <source>This page is for an owner of the shop. With an owner&apos;s PIN it opens, and whoever is at the till now signs in again afterwards.</source>
        <translation>Cette page est réservée au patron de la boutique. Elle s’ouvre avec son code PIN ; ensuite, la personne à la caisse entre de nouveau son code.</translation>
    </message>
    <message>
        <source>Owner&apos;s PIN</source>
        <translation>Code PIN du patron</translation>
    </message>
</context>
<context>
    <name>taabia::PaperCard</name>
    <message>
        <source>The test page is on its way to the printer…</source>
        <translation>La page d’essai part vers l’imprimante…</translation>
    </message>
    <message>
        <source>The test page was not printed: look at the address, the cable, the power and the paper.</source>
        <translation>La page d’essai n’est pas sortie : vérifiez l’adresse, le câble, le courant et le papier.</translation>
    </message>
    <message>
        <source>Receipts and printers</source>
        <translation>Reçus et imprimantes</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>If that one fails three times</source>
        <translation>Imprimante de secours (si la première échoue trois fois)</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>Imprimer une page d’essai</translation>
    </message>
    <message>
        <source>Print a receipt after each sale, by itself</source>
        <translation>Imprimer automatiquement un reçu après chaque vente</translation>
    </message>
    <message>
        <source>Keep each closing of the day as a PDF</source>
        <translation>Garder chaque clôture en PDF</translation>
    </message>
    <message>
        <source>Folder for PDF files</source>
        <translation>Dossier des fichiers PDF</translation>
    </message>
    <message>
        <source>the till&apos;s own folder</source>
        <translation>le dossier de la caisse</translation>
    </message>
    <message>
        <source>This is how a receipt looks</source>
        <translation>Voici à quoi ressemble un reçu</translation>
    </message>
    <message>
        <source>Sample of a receipt</source>
        <translation>Exemple de reçu</translation>
    </message>
    <message>
        <source>The test page is being saved as a PDF…</source>
        <translation>La page d’essai est en cours d’enregistrement en PDF…</translation>
    </message>
    <message>
        <source>The test page was not saved: look at the folder.</source>
        <translation>La page d’essai n’a pas été enregistrée : regardez le dossier.</translation>
    </message>
    <message>
        <source>Save a test page as PDF</source>
        <translation>Enregistrer une page d’essai en PDF</translation>
    </message>
    <message>
        <source>Language of receipts and reports</source>
        <translation>Langue des reçus et des rapports</translation>
    </message>
    <message>
        <source>As on the screen</source>
        <translation>Comme à l’écran</translation>
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
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>As it will be printed</source>
        <translation>Tel qu’il sera imprimé</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>Le papier</translation>
    </message>
    <message>
        <source>Width of the paper</source>
        <translation>Largeur du papier</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>taabia::PaymentPanel</name>
    <message>
        <source>Too little: %1 is due.</source>
        <translation>Pas assez : il faut %1.</translation>
    </message>
    <message>
        <source>So much cash? Look at what was typed.</source>
        <translation>Tant d’argent ? Vérifiez ce qui est tapé.</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Il manque</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>cash given back</comment>
        <translation>Monnaie à rendre</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>il manque %1</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Payé par</translation>
    </message>
    <message>
        <source>Received, in DH</source>
        <translation>Reçu, en DH</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>cash from the customer</comment>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>exact amount</source>
        <translation>montant exact</translation>
    </message>
</context>
<context>
    <name>taabia::PeopleCard</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>At this shop</source>
        <translation>Dans la boutique</translation>
    </message>
    <message>
        <source>Set</source>
        <comment>a PIN</comment>
        <translation>Fixé</translation>
    </message>
    <message>
        <source>None</source>
        <comment>a PIN</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Travaille ici</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Est parti</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>Enregistré : %1.</translation>
    </message>
    <message>
        <source>The PIN of %1 is set.</source>
        <translation>Le code PIN de %1 est fixé.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>A clerk sells, prints receipts and opens and closes the shift. An owner may do everything, and lets a clerk do one thing more with his PIN.</source>
        <translation>Un vendeur vend, imprime les reçus, ouvre et clôture la session. Un patron peut tout faire ; avec son code PIN, il autorise un vendeur à faire une opération de plus.</translation>
    </message>
    <message>
        <source>Nobody signs in on this till: everything is allowed. That is so in training, and where the till was started with a server on its command line.</source>
        <translation>Personne ne s’identifie sur cette caisse : tout est permis. C’est le cas en formation, et quand la caisse est lancée avec un serveur dans sa ligne de commande.</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Ajouter quelqu’un</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Fixer le code PIN</translation>
    </message>
    <message>
        <source>Lock the till when nobody has touched it for</source>
        <translation>Verrouiller la caisse quand personne n’y touche pendant</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>lock the till</comment>
        <translation>Jamais</translation>
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
        <translation>Le personnel</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Start selling</source>
        <translation>Commencer à vendre</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Tapez un nom.</translation>
    </message>
    <message>
        <source>Not the same PIN: type it again.</source>
        <translation>Ce n’est pas le même code PIN : retapez-le.</translation>
    </message>
    <message>
        <source>The owner</source>
        <translation>Le patron</translation>
    </message>
    <message>
        <source>Sees and does everything. A clerk who needs more asks for this PIN.</source>
        <translation>Voit et fait tout. Un vendeur qui a besoin de plus demande ce code.</translation>
    </message>
    <message>
        <source>A clerk</source>
        <translation>Un vendeur</translation>
    </message>
    <message>
        <source>Sells, prints, opens and closes shifts. Leave it empty if you sell alone; others are added in the Settings.</source>
        <translation>Vend, imprime, ouvre et clôture les sessions. Laissez vide si vous vendez seul ; d’autres s’ajoutent dans les Réglages.</translation>
    </message>
    <message>
        <source>Name of the owner</source>
        <translation>Nom du patron</translation>
    </message>
    <message>
        <source>PIN of the owner</source>
        <translation>Code PIN du patron</translation>
    </message>
    <message>
        <source>PIN of the owner, once more</source>
        <translation>Code PIN du patron, encore une fois</translation>
    </message>
    <message>
        <source>Name of the clerk</source>
        <translation>Nom du vendeur</translation>
    </message>
    <message>
        <source>PIN of the clerk</source>
        <translation>Code PIN du vendeur</translation>
    </message>
    <message>
        <source>PIN of the clerk, once more</source>
        <translation>Code PIN du vendeur, encore une fois</translation>
    </message>
</context>
<context>
    <name>taabia::PeriodChooser</name>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Day in the period</source>
        <translation>Jour de la période</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>a period</comment>
        <translation>Jour</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Un jour</translation>
    </message>
    <message>
        <source>Week</source>
        <comment>a period</comment>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>One week</source>
        <translation>Une semaine</translation>
    </message>
    <message>
        <source>Month</source>
        <comment>a period</comment>
        <translation>Mois</translation>
    </message>
    <message>
        <source>One month</source>
        <translation>Un mois</translation>
    </message>
    <message>
        <source>Range</source>
        <comment>from any day to any day</comment>
        <translation>Période</translation>
    </message>
    <message>
        <source>From day to day</source>
        <translation>D’un jour à l’autre</translation>
    </message>
    <message>
        <source>One before</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>One before (%1)</source>
        <translation>Précédent (%1)</translation>
    </message>
    <message>
        <source>One after</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>One after (%1)</source>
        <translation>Suivant (%1)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
</context>
<context>
    <name>taabia::PeriodHead</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>taabia::PersonOverlay</name>
    <message>
        <source>Type a name.</source>
        <translation>Tapez un nom.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Ajouter quelqu’un</translation>
    </message>
    <message>
        <source>Change the person</source>
        <translation>Modifier la personne</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>At this shop</source>
        <translation>Dans la boutique</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Travaille ici</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Est parti</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>taabia::PieceGrid</name>
    <message>
        <source>Notes</source>
        <translation>Billets</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>Pieces of %1</source>
        <translation>Nombre de %1</translation>
    </message>
</context>
<context>
    <name>taabia::PinEntry</name>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
</context>
<context>
    <name>taabia::PinOverlay</name>
    <message>
        <source>The two are not the same. Type the new PIN once more.</source>
        <translation>Les deux ne sont pas pareils. Tapez encore le nouveau code PIN.</translation>
    </message>
    <message>
        <source>Save the PIN</source>
        <translation>Enregistrer le code PIN</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation>Changer mon code PIN</translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <translation>Code PIN de %1</translation>
    </message>
    <message>
        <source>PIN until now</source>
        <translation>Code PIN actuel</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Nouveau code PIN</translation>
    </message>
    <message>
        <source>New PIN once more</source>
        <translation>Nouveau code PIN, encore une fois</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>taabia::PinPad</name>
    <message>
        <source>Erase the last digit</source>
        <translation>Effacer le dernier chiffre</translation>
    </message>
</context>
<context>
    <name>taabia::PrintSign</name>
    <message numerus="yes">
        <source>%n print(s) did not come out.</source>
        <translation>
            <numerusform>%n impression n’est pas sortie.</numerusform>
            <numerusform>%n impressions ne sont pas sorties.</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer does not take what is sent to it.</source>
        <translation>L’imprimante ne prend pas ce qu’on lui envoie.</translation>
    </message>
    <message>
        <source>Prints</source>
        <translation>Impressions</translation>
    </message>
</context>
<context>
    <name>taabia::PrinterForm</name>
    <message>
        <source>Not taken: an address is like %1.</source>
        <translation>Non retenu : une adresse s’écrit comme %1.</translation>
    </message>
    <message>
        <source>Not taken: a device is like %1 or %2.</source>
        <translation>Non retenu : un port s’écrit comme %1 ou %2.</translation>
    </message>
    <message>
        <source>Not taken: a shared printer is like %1.</source>
        <translation>Non retenu : une imprimante partagée s’écrit comme %1.</translation>
    </message>
    <message>
        <source>The system&apos;s default printer</source>
        <translation>L’imprimante par défaut du PC</translation>
    </message>
    <message>
        <source>Address in the network</source>
        <translation>Adresse dans le réseau</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Port de l’imprimante</translation>
    </message>
    <message>
        <source>Shared printer</source>
        <translation>Imprimante partagée</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>the till&apos;s own folder</source>
        <translation>le dossier de la caisse</translation>
    </message>
    <message>
        <source>Address of the printer</source>
        <translation>Adresse de l’imprimante</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no printer</comment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Printer of this PC</source>
        <translation>Imprimante de ce PC</translation>
    </message>
    <message>
        <source>Receipt printer, network</source>
        <translation>À tickets (réseau)</translation>
    </message>
    <message>
        <source>Receipt printer, USB</source>
        <translation>À tickets (USB)</translation>
    </message>
    <message>
        <source>Receipt printer, shared</source>
        <translation>À tickets (partagée)</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>Fichiers PDF</translation>
    </message>
    <message>
        <source>Which printer</source>
        <translation>Quelle imprimante</translation>
    </message>
    <message>
        <source>Width of the paper</source>
        <translation>Largeur du papier</translation>
    </message>
    <message>
        <source>Cut the paper after each receipt</source>
        <translation>Couper le papier après chaque reçu</translation>
    </message>
    <message>
        <source>Open the cash drawer at a cash sale</source>
        <translation>Ouvrir le tiroir-caisse pour une vente en espèces</translation>
    </message>
    <message>
        <source>This PC did not say which printers it has. Come back to this page to ask again.</source>
        <translation>Ce PC n’a pas dit quelles imprimantes il a. Revenez sur cette page pour redemander.</translation>
    </message>
</context>
<context>
    <name>taabia::PrintsView</name>
    <message>
        <source>Nothing was printed yet.</source>
        <translation>Rien n’a encore été imprimé.</translation>
    </message>
    <message>
        <source>The prints are being read…</source>
        <translation>Lecture des impressions…</translation>
    </message>
    <message>
        <source>What the printer said, for who mends it: %1</source>
        <translation>Ce que dit l’imprimante, pour le dépanneur : %1</translation>
    </message>
    <message>
        <source>Prints</source>
        <translation>Impressions</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Printer or file</source>
        <translation>Imprimante ou fichier</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Print now</source>
        <translation>Imprimer maintenant</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Look at the paper</source>
        <translation>Voir le papier</translation>
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
        <translation>Déjà servis : %1 pour choisir</translation>
    </message>
    <message>
        <source>Served before</source>
        <translation>Déjà servis</translation>
    </message>
</context>
<context>
    <name>taabia::RepayOverlay</name>
    <message>
        <source>That is more than is owed. Afterwards the shop owes %1.</source>
        <translation>C’est plus que la dette. La boutique devra ensuite %1.</translation>
    </message>
    <message>
        <source>Nothing remains owed.</source>
        <translation>Il ne restera rien à payer.</translation>
    </message>
    <message>
        <source>%1 remain owed.</source>
        <comment>an amount</comment>
        <translation>Il restera %1 à payer.</translation>
    </message>
    <message>
        <source>Take the money</source>
        <translation>Encaisser</translation>
    </message>
    <message>
        <source>%1 by card</source>
        <translation>%1 par carte</translation>
    </message>
    <message>
        <source>Take %1 in cash</source>
        <translation>Encaisser %1 en espèces</translation>
    </message>
    <message>
        <source>Pays now, in DH</source>
        <translation>Paie maintenant, en DH</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Payé par</translation>
    </message>
    <message>
        <source>The customer pays</source>
        <translation>Règlement du client</translation>
    </message>
</context>
<context>
    <name>taabia::ReplaceKeyCard</name>
    <message>
        <source>Type or paste the new key.</source>
        <translation>Tapez ou collez la nouvelle clé.</translation>
    </message>
    <message>
        <source>Type the passphrase of the file with the key.</source>
        <translation>Tapez la phrase secrète du fichier de la clé.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Keep the new key</source>
        <translation>Garder la nouvelle clé</translation>
    </message>
    <message>
        <source>Check the new key</source>
        <translation>Vérifier la nouvelle clé</translation>
    </message>
    <message>
        <source>The till uses the new key from now on, and asks for it at its next start.</source>
        <translation>La caisse utilise la nouvelle clé dès maintenant, et la demandera à son prochain démarrage.</translation>
    </message>
    <message>
        <source>The new key is kept, and the till uses it from now on.</source>
        <translation>La nouvelle clé est gardée, et la caisse l’utilise dès maintenant.</translation>
    </message>
    <message>
        <source>The old key stays: whoever is signed in may not replace it.</source>
        <translation>L’ancienne clé reste : la personne connectée n’a pas le droit de la remplacer.</translation>
    </message>
    <message>
        <source>The old key stays.</source>
        <translation>L’ancienne clé reste.</translation>
    </message>
    <message>
        <source>Replace the key</source>
        <translation>Remplacer la clé</translation>
    </message>
    <message>
        <source>When the provider has given the shop a new key. The old one stays in use until the new one has passed the check and is kept.</source>
        <translation>Quand le fournisseur a donné une nouvelle clé à la boutique. L’ancienne reste en service jusqu’à ce que la nouvelle soit vérifiée et gardée.</translation>
    </message>
    <message>
        <source>New API key</source>
        <translation>Nouvelle clé API</translation>
    </message>
    <message>
        <source>shown as dots</source>
        <translation>affichée en points</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Phrase secrète du fichier</translation>
    </message>
</context>
<context>
    <name>taabia::RestoreCard</name>
    <message>
        <source>Backups (*.sqlite *.sealed)</source>
        <translation>Sauvegardes (*.sqlite *.sealed)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose the backup first.</source>
        <translation>Choisissez d’abord la sauvegarde.</translation>
    </message>
    <message>
        <source>Bring this backup back?</source>
        <translation>Restaurer cette sauvegarde ?</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Laisser tout comme c’est</translation>
    </message>
    <message>
        <source>The backup is being copied and read from end to end. Selling goes on.</source>
        <translation>La sauvegarde est copiée et lue en entier. Les ventes continuent.</translation>
    </message>
    <message>
        <source>The backup is being made ready.</source>
        <translation>La sauvegarde est préparée.</translation>
    </message>
    <message>
        <source>The till is being opened again.</source>
        <translation>La caisse est rouverte.</translation>
    </message>
    <message>
        <source>The newest of the sales that would be lost</source>
        <translation>Les plus récentes des ventes qui seraient perdues</translation>
    </message>
    <message>
        <source>The sales that would be lost</source>
        <translation>Les ventes qui seraient perdues</translation>
    </message>
    <message>
        <source>Bring a backup back</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>A backup takes the place of the till&apos;s data: after a new disk, or when the data is damaged. First you see what would be lost by it.</source>
        <translation>Une sauvegarde prend la place des données de la caisse : après un changement de disque, ou quand les données sont endommagées. Vous voyez d’abord ce qui serait perdu.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>File of the backup</source>
        <translation>Fichier de la sauvegarde</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>Choisir la sauvegarde</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Phrase secrète de la sauvegarde</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Voir ce qu’elle contient</translation>
    </message>
    <message>
        <source>Look into the backup</source>
        <translation>Voir ce que contient la sauvegarde</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Ce qu’elle contient</translation>
    </message>
    <message>
        <source>Bring this backup back…</source>
        <translation>Restaurer cette sauvegarde…</translation>
    </message>
    <message>
        <source>Bring this backup back</source>
        <translation>Restaurer cette sauvegarde</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Sold by</source>
        <translation>Vendu par</translation>
    </message>
</context>
<context>
    <name>taabia::RestorePrompt</name>
    <message>
        <source>The till cannot be opened</source>
        <translation>La caisse ne s’ouvre pas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Practise in training mode</source>
        <translation>S’exercer en mode formation</translation>
    </message>
</context>
<context>
    <name>taabia::SaleDetailsOverlay</name>
    <message>
        <source>Asking the provider…</source>
        <translation>Demande au fournisseur…</translation>
    </message>
    <message>
        <source>Asking the provider once more, then sending again…</source>
        <translation>Nouvelle demande au fournisseur, puis nouvel envoi…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>It is marked as dealt with.</source>
        <translation>Vente marquée comme traitée.</translation>
    </message>
    <message>
        <source>It was sent again with the same reference.</source>
        <translation>La vente a été renvoyée avec la même référence.</translation>
    </message>
    <message>
        <source>The provider has answered just now.</source>
        <translation>Le fournisseur vient de répondre.</translation>
    </message>
    <message>
        <source>Nothing was sent for this sale.</source>
        <translation>Rien n’a été envoyé pour cette vente.</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>The provider has told no status yet.</source>
        <translation>Le fournisseur n’a encore donné aucun statut.</translation>
    </message>
    <message>
        <source>Statuses seen</source>
        <translation>Statuts reçus</translation>
    </message>
    <message>
        <source>%1 · %2 · promo %3</source>
        <comment>amount, operator, promo</comment>
        <translation>%1 · %2 · promo %3</translation>
    </message>
    <message>
        <source>Sale to %1</source>
        <translation>Vente au %1</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>Pas encore connu</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>Non noté</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>Traitée</translation>
    </message>
    <message>
        <source>I gave the cash back</source>
        <translation>J’ai rendu les espèces</translation>
    </message>
    <message>
        <source>Settled with the customer</source>
        <translation>Réglé avec le client</translation>
    </message>
    <message>
        <source>Hide the raw replies</source>
        <translation>Cacher les réponses brutes</translation>
    </message>
    <message>
        <source>Show the raw replies</source>
        <translation>Voir les réponses brutes</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(rien)</translation>
    </message>
    <message>
        <source>What was sent:</source>
        <translation>Ce qui a été envoyé :</translation>
    </message>
    <message>
        <source>Reply to attempt %1, %2:</source>
        <translation>Réponse à l’envoi %1, %2 :</translation>
    </message>
    <message>
        <source>Status %1, %2:</source>
        <translation>Statut %1, %2 :</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Vente</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Send again with the same reference</source>
        <translation>Renvoyer avec la même référence</translation>
    </message>
    <message>
        <source>“Send again” uses the same reference. The provider accepts a reference only once, so the sale cannot be charged twice.</source>
        <translation>« Renvoyer » utilise la même référence. Le fournisseur n’accepte une référence qu’une seule fois : la vente ne peut donc pas être débitée deux fois.</translation>
    </message>
    <message>
        <source>Raw replies</source>
        <translation>Réponses brutes</translation>
    </message>
    <message>
        <source>Our reference</source>
        <translation>Notre référence</translation>
    </message>
    <message>
        <source>Provider&apos;s reference</source>
        <translation>Réf. du fournisseur</translation>
    </message>
    <message>
        <source>Billed by the provider</source>
        <translation>Facturé par le fournisseur</translation>
    </message>
    <message>
        <source>Last status</source>
        <translation>Dernier statut</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Vendeur</translation>
    </message>
    <message>
        <source>Copy our reference</source>
        <translation>Copier notre référence</translation>
    </message>
    <message>
        <source>Copy the provider&apos;s reference</source>
        <translation>Copier la réf. du fournisseur</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>Imprimer le reçu</translation>
    </message>
    <message>
        <source>Look at the receipt</source>
        <translation>Voir le reçu</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Shown to the owner</source>
        <translation>Visible pour le patron</translation>
    </message>
    <message>
        <source>Same again</source>
        <translation>Refaire</translation>
    </message>
</context>
<context>
    <name>taabia::SaleForm</name>
    <message>
        <source>Choose the operator.</source>
        <translation>Choisissez l’opérateur.</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Vendre</translation>
    </message>
    <message>
        <source>Sell %1 to %2</source>
        <comment>amount, phone number</comment>
        <translation>Vendre %1 au %2</translation>
    </message>
    <message>
        <source>Something is still missing.</source>
        <translation>Il manque encore quelque chose.</translation>
    </message>
    <message>
        <source>Suggested by the number</source>
        <translation>Suggéré par le numéro</translation>
    </message>
    <message>
        <source>As last time</source>
        <translation>Comme la dernière fois</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Another one: %1</source>
        <comment>a key</comment>
        <translation>Autre : %1</translation>
    </message>
    <message>
        <source>Promo</source>
        <translation>Promo</translation>
    </message>
    <message>
        <source>Key %1, then the digit</source>
        <comment>the star key</comment>
        <translation>Touche %1, puis le chiffre</translation>
    </message>
</context>
<context>
    <name>taabia::SaleHistoryPage</name>
    <message>
        <source>Type at least 3 digits to search</source>
        <translation>Tapez au moins 3 chiffres</translation>
    </message>
    <message numerus="yes">
        <source>%1 sales</source>
        <comment>the number picks the plural form</comment>
        <translation>
            <numerusform>%1 vente</numerusform>
            <numerusform>%1 ventes</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>More than %1 sales, still counting…</source>
        <translation>Plus de %1 ventes, comptage en cours…</translation>
    </message>
    <message>
        <source>No sale has been made on this till yet.</source>
        <translation>Aucune vente sur cette caisse pour l’instant.</translation>
    </message>
    <message>
        <source>No sale matches these filters. “Show all” takes them off.</source>
        <translation>Aucune vente avec ces filtres. « Tout afficher » les enlève.</translation>
    </message>
    <message>
        <source>Sales were made or have changed since this list was made.</source>
        <translation>Des ventes ont été faites ou ont changé depuis cet affichage.</translation>
    </message>
    <message>
        <source>The sales cannot be shown. They are not lost. %1</source>
        <translation>Impossible d’afficher les ventes. Elles ne sont pas perdues. %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>All sales</source>
        <translation>Toutes les ventes</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>%1 to open a sale</source>
        <translation>%1 pour ouvrir</translation>
    </message>
    <message>
        <source>Same again</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>Your sales of today</source>
        <translation>Vos ventes d’aujourd’hui</translation>
    </message>
    <message>
        <source>Sales found</source>
        <translation>Ventes trouvées</translation>
    </message>
    <message>
        <source>You have sold nothing yet today. What you sell will stand here.</source>
        <translation>Vous n’avez encore rien vendu aujourd’hui. Vos ventes s’afficheront ici.</translation>
    </message>
    <message>
        <source>None of your sales of today matches these filters.</source>
        <translation>Aucune de vos ventes d’aujourd’hui ne correspond à ces filtres.</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>which sale stands before which</comment>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Les plus anciennes d’abord</translation>
    </message>
    <message>
        <source>By number</source>
        <comment>the phone number</comment>
        <translation>Par numéro</translation>
    </message>
</context>
<context>
    <name>taabia::SalesView</name>
    <message>
        <source>Sales history</source>
        <translation>Historique des ventes</translation>
    </message>
</context>
<context>
    <name>taabia::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Shop</source>
        <comment>the section of the settings</comment>
        <translation>Boutique</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>the section of the settings</comment>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Printers</source>
        <comment>the section of the settings</comment>
        <translation>Imprimantes</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <comment>the section of the settings: amounts and promos</comment>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>This till</source>
        <comment>the section of the settings</comment>
        <translation>Cette caisse</translation>
    </message>
    <message>
        <source>People</source>
        <comment>the section of the settings</comment>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Backup</source>
        <comment>the section of the settings</comment>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>About</source>
        <comment>the section of the settings</comment>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Rubriques</translation>
    </message>
</context>
<context>
    <name>taabia::SetupAssistant</name>
    <message>
        <source>Step %1</source>
        <comment>1/4</comment>
        <translation>Étape %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>taabia::ShiftCard</name>
    <message>
        <source>The shift so far</source>
        <translation>La session jusqu’ici</translation>
    </message>
    <message>
        <source>Shift no. %1</source>
        <translation>Session n° %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>What is in the drawer is for you to count: the figures of the shift are shown to the owner, and stand on the Z report once it is closed.</source>
        <translation>C’est à vous de compter le tiroir : les chiffres de la session sont visibles pour le patron, et figurent sur le rapport Z après la clôture.</translation>
    </message>
</context>
<context>
    <name>taabia::ShiftHint</name>
    <message>
        <source>No shift is open: the cash of these sales is not being counted.</source>
        <translation>Aucune session ouverte : les espèces de ces ventes ne sont pas comptées.</translation>
    </message>
    <message>
        <source>Open a shift</source>
        <translation>Ouvrir une session</translation>
    </message>
</context>
<context>
    <name>taabia::ShopCard</name>
    <message>
        <source>An ICE has 15 digits; characters typed: %1. It is kept all the same.</source>
        <translation>Un ICE a 15 chiffres ; caractères tapés : %1. Il est gardé quand même.</translation>
    </message>
    <message>
        <source>The shop, on its receipts</source>
        <translation>La boutique, sur ses reçus</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Nom de la boutique</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Phone of the shop</source>
        <translation>Téléphone de la boutique</translation>
    </message>
    <message>
        <source>ICE (15 digits)</source>
        <translation>ICE (15 chiffres)</translation>
    </message>
    <message>
        <source>Tax identification (IF)</source>
        <translation>Identifiant fiscal (IF)</translation>
    </message>
    <message>
        <source>Trade register (RC)</source>
        <translation>Registre de commerce (RC)</translation>
    </message>
    <message>
        <source>Professional tax (patente)</source>
        <translation>Taxe professionnelle (patente)</translation>
    </message>
    <message>
        <source>Words at the foot</source>
        <translation>Texte en bas du reçu</translation>
    </message>
    <message>
        <source>Thank you for your visit</source>
        <translation>Merci de votre visite</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>what was typed</comment>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Type the name of the shop: it stands on each receipt.</source>
        <translation>Tapez le nom de la boutique : il figure sur chaque reçu.</translation>
    </message>
    <message>
        <source>What is left empty is not printed. All of it is kept as you type.</source>
        <translation>Ce qui reste vide n’est pas imprimé. Tout est gardé au fur et à mesure que vous tapez.</translation>
    </message>
</context>
<context>
    <name>taabia::ShopPage</name>
    <message>
        <source>The shop</source>
        <translation>La boutique</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Only the name is needed now. All of it can be changed later, in the Settings.</source>
        <translation>Seul le nom est nécessaire maintenant. Tout peut être changé plus tard, dans les Réglages.</translation>
    </message>
</context>
<context>
    <name>taabia::ShortcutsOverlay</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Selling</source>
        <translation>Vente</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Go back; in the number: empty the form</source>
        <translation>Revenir ; dans le numéro : tout effacer</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Orange, Inwi, Maroc Telecom</source>
        <translation>Orange, Inwi, Maroc Telecom</translation>
    </message>
    <message>
        <source>Another amount</source>
        <translation>Autre montant</translation>
    </message>
    <message>
        <source>Promo</source>
        <translation>Promo</translation>
    </message>
    <message>
        <source>Promo by its code</source>
        <translation>Promo par son code</translation>
    </message>
    <message>
        <source>Same sale again</source>
        <translation>Refaire la vente</translation>
    </message>
    <message>
        <source>Check the last sale now</source>
        <translation>Vérifier la dernière vente</translation>
    </message>
    <message>
        <source>Go to today&apos;s sales</source>
        <translation>Aller aux ventes du jour</translation>
    </message>
    <message>
        <source>Read the balance again</source>
        <translation>Actualiser le solde</translation>
    </message>
    <message>
        <source>Next field or group</source>
        <translation>Champ ou groupe suivant</translation>
    </message>
    <message>
        <source>Choose within a group, go through a table</source>
        <translation>Choisir dans un groupe, parcourir un tableau</translation>
    </message>
    <message>
        <source>These shortcuts</source>
        <translation>Ces raccourcis</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Print the receipt of the last sale</source>
        <translation>Imprimer le reçu de la dernière vente</translation>
    </message>
    <message>
        <source>Money was given back</source>
        <translation>L’argent est rendu</translation>
    </message>
    <message>
        <source>Where the keys work</source>
        <translation>Où servent les touches</translation>
    </message>
    <message>
        <source>History</source>
        <comment>the page</comment>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>the page</comment>
        <translation>Journée</translation>
    </message>
    <message>
        <source>Till and credit book</source>
        <translation>Caisse et crédit</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Sell</source>
        <comment>the page</comment>
        <translation>Vente</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>the page</comment>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Moving about</source>
        <translation>Se déplacer</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>the key</comment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Go on, or open the row that is chosen</source>
        <translation>Continuer, ou ouvrir la ligne choisie</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Press the button that has the focus</source>
        <translation>Appuyer sur le bouton encadré</translation>
    </message>
    <message>
        <source>Go back, close</source>
        <translation>Revenir, fermer</translation>
    </message>
    <message>
        <source>At the read-back: cash, card, credit book</source>
        <translation>À la relecture : espèces, carte, à crédit</translation>
    </message>
    <message>
        <source>Beside the sale</source>
        <translation>À côté de la vente</translation>
    </message>
    <message>
        <source>Look at the receipt of the last sale</source>
        <translation>Voir le reçu de la dernière vente</translation>
    </message>
    <message>
        <source>Prints that did not come out</source>
        <translation>Impressions qui ne sont pas sorties</translation>
    </message>
    <message>
        <source>Open a shift</source>
        <translation>Ouvrir une session</translation>
    </message>
    <message>
        <source>The list of sales</source>
        <translation>La liste des ventes</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Choose the days</source>
        <translation>Choisir les jours</translation>
    </message>
    <message>
        <source>Choose the operator</source>
        <translation>Choisir l’opérateur</translation>
    </message>
    <message>
        <source>Choose the state</source>
        <translation>Choisir l’état</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Tout afficher à nouveau</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>Relire la liste</translation>
    </message>
    <message>
        <source>Save the list as CSV, as PDF</source>
        <translation>Enregistrer la liste en CSV, en PDF</translation>
    </message>
    <message>
        <source>One sale, opened with Enter</source>
        <translation>Une vente, ouverte par Entrée</translation>
    </message>
    <message>
        <source>Print its receipt</source>
        <translation>Imprimer son reçu</translation>
    </message>
    <message>
        <source>Look at its receipt</source>
        <translation>Voir son reçu</translation>
    </message>
    <message>
        <source>Check it now</source>
        <translation>La vérifier maintenant</translation>
    </message>
    <message>
        <source>Send it again with the same reference</source>
        <translation>La renvoyer avec la même référence</translation>
    </message>
    <message>
        <source>Mark it as dealt with</source>
        <translation>La marquer comme traitée</translation>
    </message>
    <message>
        <source>The replies as they came</source>
        <translation>Les réponses telles que reçues</translation>
    </message>
    <message>
        <source>Figures</source>
        <comment>of the day</comment>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Till</source>
        <comment>the shift and its cash</comment>
        <translation>Caisse</translation>
    </message>
    <message>
        <source>Credit book</source>
        <translation>Carnet de crédit</translation>
    </message>
    <message>
        <source>Account at the provider</source>
        <translation>Compte chez le fournisseur</translation>
    </message>
    <message>
        <source>Prints</source>
        <translation>Impressions</translation>
    </message>
    <message>
        <source>The day before, the day after</source>
        <translation>Le jour d’avant, le jour d’après</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Look at the paper</source>
        <translation>Voir le papier</translation>
    </message>
    <message>
        <source>Print, in the preview</source>
        <translation>Imprimer, dans l’aperçu</translation>
    </message>
    <message>
        <source>Print it now</source>
        <translation>L’imprimer maintenant</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>L’annuler</translation>
    </message>
    <message>
        <source>Open the folder of the PDF</source>
        <translation>Ouvrir le dossier du PDF</translation>
    </message>
    <message>
        <source>Before the shift: count the float piece by piece</source>
        <translation>Avant la session : compter le fond de caisse pièce par pièce</translation>
    </message>
    <message>
        <source>Cash in, cash out</source>
        <translation>Entrée d’espèces, sortie d’espèces</translation>
    </message>
    <message>
        <source>Print an X report</source>
        <translation>Imprimer un rapport X</translation>
    </message>
    <message>
        <source>Count and close the shift</source>
        <translation>Compter et clôturer la session</translation>
    </message>
    <message>
        <source>Counting: that is all of it</source>
        <translation>Au comptage : tout est compté</translation>
    </message>
    <message>
        <source>Counted: count once more</source>
        <translation>Compté : recompter</translation>
    </message>
    <message>
        <source>Movements of cash</source>
        <translation>Mouvements d’espèces</translation>
    </message>
    <message>
        <source>Movements: the day before, after</source>
        <translation>Mouvements : jour d’avant, d’après</translation>
    </message>
    <message>
        <source>Closings</source>
        <translation>Clôtures</translation>
    </message>
    <message>
        <source>Closings: print it again</source>
        <translation>Clôtures : réimprimer</translation>
    </message>
    <message>
        <source>Take a repayment</source>
        <translation>Encaisser un règlement</translation>
    </message>
    <message>
        <source>Repayment: all that is owed</source>
        <translation>Règlement : tout ce qui est dû</translation>
    </message>
    <message>
        <source>Repayment: in cash, by card</source>
        <translation>Règlement : en espèces, par carte</translation>
    </message>
    <message>
        <source>The customer&apos;s story</source>
        <translation>Ventes et paiements du client</translation>
    </message>
    <message>
        <source>Change the customer</source>
        <translation>Modifier le client</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>Bulk</source>
        <comment>the page</comment>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Somebody else takes over</source>
        <translation>Quelqu’un d’autre prend la caisse</translation>
    </message>
    <message>
        <source>Lock the till</source>
        <translation>Verrouiller la caisse</translation>
    </message>
    <message>
        <source>Settings, the catalogue: move what is chosen</source>
        <translation>Réglages, catalogue : déplacer ce qui est choisi</translation>
    </message>
    <message>
        <source>A list before it is sent</source>
        <translation>Une liste avant l’envoi</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation>Coller une liste</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Ouvrir un fichier</translation>
    </message>
    <message>
        <source>Save a sample</source>
        <translation>Enregistrer un modèle</translation>
    </message>
    <message>
        <source>A line goes, or stays behind</source>
        <translation>Une ligne part, ou ne part pas</translation>
    </message>
    <message>
        <source>All lines, or one kind of them</source>
        <translation>Toutes les lignes, ou un seul genre</translation>
    </message>
    <message>
        <source>Read the list back and send it</source>
        <translation>Relire la liste et l’envoyer</translation>
    </message>
    <message>
        <source>Put it away, take another list</source>
        <translation>L’écarter, prendre une autre liste</translation>
    </message>
    <message>
        <source>A list that is sent</source>
        <translation>Une liste envoyée</translation>
    </message>
    <message>
        <source>Stop between two calls</source>
        <translation>Arrêter entre deux appels</translation>
    </message>
    <message>
        <source>Send what was not sent</source>
        <translation>Envoyer ce qui n’est pas parti</translation>
    </message>
    <message>
        <source>Leave what was not sent</source>
        <translation>Abandonner ce qui n’est pas parti</translation>
    </message>
    <message>
        <source>Look at a list that is not through</source>
        <translation>Voir une liste non terminée</translation>
    </message>
    <message>
        <source>Receipts of the chosen lines</source>
        <translation>Reçus des lignes choisies</translation>
    </message>
    <message>
        <source>Go on: what is missing, read-back, sale</source>
        <translation>Continuer : ce qui manque, la relecture, la vente</translation>
    </message>
    <message>
        <source>Regulars, from the third digit</source>
        <translation>Dès le troisième chiffre : les numéros déjà servis</translation>
    </message>
    <message>
        <source>At the read-back: cash received</source>
        <translation>À la relecture : la somme reçue</translation>
    </message>
    <message>
        <source>Details of the last sale</source>
        <translation>Détails de la dernière vente</translation>
    </message>
    <message>
        <source>Settings, About: save a report for support</source>
        <translation>Réglages, À propos : rapport pour l’assistance</translation>
    </message>
    <message>
        <source>What is new, after an upgrade</source>
        <translation>Les nouveautés, après une mise à jour</translation>
    </message>
    <message>
        <source>Choose the order</source>
        <translation>Choisir l’ordre</translation>
    </message>
</context>
<context>
    <name>taabia::SignInPage</name>
    <message>
        <source>The till cannot start. %1</source>
        <translation>La caisse ne démarre pas. %1</translation>
    </message>
    <message>
        <source>The till is starting…</source>
        <translation>La caisse démarre…</translation>
    </message>
    <message>
        <source>Choose your name</source>
        <translation>Choisissez votre nom</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrer</translation>
    </message>
    <message>
        <source>Who is at the till?</source>
        <translation>Qui est à la caisse ?</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>taabia::StepUpOverlay</name>
    <message>
        <source>An owner&apos;s PIN is needed</source>
        <translation>Il faut le code PIN d’un patron</translation>
    </message>
    <message>
        <source>Which owner</source>
        <translation>Quel patron</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Autoriser</translation>
    </message>
    <message>
        <source>Owner&apos;s PIN</source>
        <translation>Code PIN du patron</translation>
    </message>
    <message>
        <source>It is done once, in your name, and the owner&apos;s name is kept beside it.</source>
        <translation>C’est fait une seule fois, en votre nom, et le nom du patron est gardé à côté.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>taabia::SupportCard</name>
    <message>
        <source>Save a report for support</source>
        <translation>Enregistrer un rapport pour l’assistance</translation>
    </message>
    <message>
        <source>When something is wrong</source>
        <translation>En cas de problème</translation>
    </message>
    <message>
        <source>One file for whoever helps you: what the till has written down of its work, and how it is set up. You see what is in it before it is saved.</source>
        <translation>Un seul fichier pour la personne qui vous aide : ce que la caisse a noté de son travail, et ses réglages. Vous voyez ce qu’il contient avant de l’enregistrer.</translation>
    </message>
</context>
<context>
    <name>taabia::SupportOverlay</name>
    <message>
        <source>Save a report for support</source>
        <translation>Enregistrer un rapport pour l’assistance</translation>
    </message>
    <message>
        <source>Zip archive (*.zip)</source>
        <translation>Archive zip (*.zip)</translation>
    </message>
    <message>
        <source>The report is being put together…</source>
        <translation>Le rapport est en préparation…</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Écriture du fichier…</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Enregistré : %1</translation>
    </message>
    <message>
        <source>Report for support</source>
        <translation>Rapport pour l’assistance</translation>
    </message>
    <message>
        <source>This is what the file will hold, to the letter: log files, versions, this PC, the settings, figures of the ledger. No key, no PIN and no customer&apos;s number is in it. Nothing is sent by itself: save the file and give it to whoever helps you.</source>
        <translation>Voici ce que contiendra le fichier, à la lettre : journaux, versions, ce PC, réglages, chiffres du registre. Il ne contient ni clé, ni code PIN, ni numéro de client. Rien n’est envoyé tout seul : enregistrez le fichier et donnez-le à la personne qui vous aide.</translation>
    </message>
    <message>
        <source>What is in the report</source>
        <translation>Ce que contient le rapport</translation>
    </message>
    <message>
        <source>The file as it would leave</source>
        <translation>Le fichier tel qu’il partirait</translation>
    </message>
    <message>
        <source>Save as one file…</source>
        <translation>Enregistrer en un seul fichier…</translation>
    </message>
    <message>
        <source>Save as one file</source>
        <translation>Enregistrer en un seul fichier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>taabia::Tile</name>
    <message>
        <source>chosen</source>
        <comment>of a tile, for a screen reader</comment>
        <translation>choisi</translation>
    </message>
</context>
<context>
    <name>taabia::TillView</name>
    <message>
        <source>The shift is open.</source>
        <translation>La session est ouverte.</translation>
    </message>
    <message>
        <source>Noted: %1 put into the drawer.</source>
        <translation>Noté : %1 mis dans le tiroir.</translation>
    </message>
    <message>
        <source>Noted: %1 taken out of the drawer.</source>
        <translation>Noté : %1 sorti du tiroir.</translation>
    </message>
    <message>
        <source>Till</source>
        <comment>the view of the drawer</comment>
        <translation>Caisse</translation>
    </message>
    <message>
        <source>The drawer is being read…</source>
        <translation>Lecture du tiroir…</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>Entrée d’espèces</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>Sortie d’espèces</translation>
    </message>
    <message>
        <source>X report</source>
        <translation>Rapport X</translation>
    </message>
    <message>
        <source>Count and close</source>
        <translation>Compter et clôturer</translation>
    </message>
    <message>
        <source>Cash movements</source>
        <translation>Mouvements d’espèces</translation>
    </message>
    <message>
        <source>Closings</source>
        <translation>Clôtures</translation>
    </message>
    <message>
        <source>The X report is in the print queue. What becomes of it stands under Prints (%1).</source>
        <comment>the key</comment>
        <translation>Le rapport X est dans la file d’impression. La suite se voit dans Impressions (%1).</translation>
    </message>
</context>
<context>
    <name>taabia::TopBar</name>
    <message>
        <source>Somebody else takes over, lock, change the PIN</source>
        <translation>Changer de personne, verrouiller, changer le code PIN</translation>
    </message>
</context>
<context>
    <name>taabia::WebhookCard</name>
    <message>
        <source>The provider is being asked…</source>
        <translation>On demande au fournisseur…</translation>
    </message>
    <message>
        <source>The provider is being asked to change it…</source>
        <translation>On demande la modification au fournisseur…</translation>
    </message>
    <message>
        <source>From then on only these addresses may use the account: %1. This till cannot know its own internet address. If it is not among them, the provider refuses every sale of this till, and only the provider can undo it.</source>
        <translation>Ensuite, seules ces adresses pourront utiliser le compte : %1. Cette caisse ne peut pas connaître sa propre adresse internet. Si elle n’y est pas, le fournisseur refusera toutes les ventes de cette caisse, et lui seul pourra l’annuler.</translation>
    </message>
    <message>
        <source>It could not be read. %1</source>
        <comment>the reason</comment>
        <translation>Lecture impossible. %1</translation>
    </message>
    <message>
        <source>The provider has exactly this already.</source>
        <translation>Le fournisseur a déjà exactement cela.</translation>
    </message>
    <message>
        <source>Webhook and addresses</source>
        <translation>Webhook et adresses</translation>
    </message>
    <message>
        <source>A webhook is a web server of yours that the provider calls when the status of a recharge changes. This PC is none and needs none: the till asks for the status of each sale by itself. Enter one only if you have such a server.</source>
        <translation>Un webhook est un serveur web à vous, que le fournisseur appelle quand le statut d’une recharge change. Ce PC n’en est pas un et n’en a pas besoin : la caisse demande elle-même le statut de chaque vente. N’en indiquez un que si vous avez un tel serveur.</translation>
    </message>
    <message>
        <source>Webhook address</source>
        <translation>Adresse du webhook</translation>
    </message>
    <message>
        <source>Internet addresses that may use the account</source>
        <translation>Adresses internet autorisées à utiliser le compte</translation>
    </message>
    <message>
        <source>Empty: any</source>
        <translation>Vide : toutes</translation>
    </message>
    <message>
        <source>Change it at the provider</source>
        <translation>Modifier chez le fournisseur</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Read the webhook again</source>
        <translation>Relire le webhook</translation>
    </message>
    <message>
        <source>Change it all the same</source>
        <translation>Modifier quand même</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser comme c’est</translation>
    </message>
    <message>
        <source>%1 is no internet address: one has four numbers, up to 255.</source>
        <translation>%1 n’est pas une adresse internet : elle a quatre nombres, de 0 à 255.</translation>
    </message>
</context>
<context>
    <name>taabia::WhoOverlay</name>
    <message>
        <source>At the till</source>
        <translation>À la caisse</translation>
    </message>
    <message>
        <source>Somebody else takes over</source>
        <translation>Quelqu’un d’autre prend la caisse</translation>
    </message>
    <message>
        <source>Lock the till</source>
        <translation>Verrouiller la caisse</translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation>Changer mon code PIN</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
</TS>

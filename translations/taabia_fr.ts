<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
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
    <name>Words</name>
    <message numerus="yes">
        <source>%1 DH</source>
        <comment>an amount of money; the number only picks the plural form</comment>
        <translation>
            <numerusform>%1&#xa0;DH</numerusform>
            <numerusform>%1&#xa0;DH</numerusform>
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
            <numerusform>il y a %1&#xa0;s</numerusform>
            <numerusform>il y a %1&#xa0;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 min ago</source>
        <comment>minutes; the number only picks the plural form</comment>
        <translation>
            <numerusform>il y a %1&#xa0;min</numerusform>
            <numerusform>il y a %1&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 h ago</source>
        <comment>hours; the number only picks the plural form</comment>
        <translation>
            <numerusform>il y a %1&#xa0;h</numerusform>
            <numerusform>il y a %1&#xa0;h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days ago</source>
        <comment>days; the number only picks the plural form</comment>
        <translation>
            <numerusform>il y a %1&#xa0;jour</numerusform>
            <numerusform>il y a %1&#xa0;jours</numerusform>
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
        <translation>Le fournisseur a reçu cette vente, pas encore terminée.</translation>
    </message>
    <message>
        <source>The recharge failed: it was not delivered and not charged.</source>
        <translation>La recharge a échoué&#xa0;: elle n’a été ni effectuée ni débitée.</translation>
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
        <translation>Ne refaites pas la vente&#xa0;: la caisse continue de vérifier.</translation>
    </message>
    <message>
        <source>Do not sell it again: the till keeps asking until it is final.</source>
        <translation>Ne refaites pas la vente&#xa0;: la caisse vérifie jusqu’au résultat définitif.</translation>
    </message>
    <message>
        <source>It is marked as dealt with.</source>
        <translation>Vente marquée comme traitée.</translation>
    </message>
    <message>
        <source>Do not sell it again: press “Check now”, or ask the provider and give the reference.</source>
        <translation>Ne refaites pas la vente&#xa0;: appuyez sur «&#xa0;Vérifier&#xa0;», ou donnez sa référence au fournisseur.</translation>
    </message>
    <message>
        <source>Do not sell it again: ask the provider and give the reference, then mark it as dealt with.</source>
        <translation>Ne refaites pas la vente&#xa0;: donnez sa référence au fournisseur, puis marquez-la comme traitée.</translation>
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
        <translation>Le solde du compte est insuffisant&#xa0;: alimentez-le, puis refaites la vente.</translation>
    </message>
    <message>
        <source>The provider has suspended the account: call the provider.</source>
        <translation>Le fournisseur a suspendu le compte&#xa0;: appelez-le.</translation>
    </message>
    <message>
        <source>The provider does not allow this internet address: ask the provider to add it.</source>
        <translation>Le fournisseur n’autorise pas cette adresse internet (IP)&#xa0;: demandez-lui de l’ajouter.</translation>
    </message>
    <message>
        <source>The client code or the API key did not reach the provider: enter both again.</source>
        <translation>Le code client ou la clé API n’est pas parvenu au fournisseur&#xa0;: saisissez les deux à nouveau.</translation>
    </message>
    <message>
        <source>The provider does not accept the client code or the API key: check both.</source>
        <translation>Le fournisseur n’accepte pas le code client ou la clé API&#xa0;: vérifiez les deux.</translation>
    </message>
    <message>
        <source>The provider already has a recharge with this reference: the till asks what became of it.</source>
        <translation>Le fournisseur a déjà une recharge avec cette référence&#xa0;: la caisse demande ce qu’elle est devenue.</translation>
    </message>
    <message>
        <source>The account has reached its limit for today: ask the provider, or sell again tomorrow.</source>
        <translation>Le compte a atteint sa limite du jour&#xa0;: demandez au fournisseur, ou refaites la vente demain.</translation>
    </message>
    <message>
        <source>The provider does not find this recharge. That does not prove that it never arrives.</source>
        <translation>Le fournisseur ne trouve pas cette recharge. Cela ne prouve pas qu’elle n’arrivera jamais.</translation>
    </message>
    <message>
        <source>The provider wants a webhook address: enter one.</source>
        <translation>Le fournisseur demande une adresse webhook&#xa0;: saisissez-en une.</translation>
    </message>
    <message>
        <source>The provider does not accept this webhook address: check it.</source>
        <translation>Le fournisseur n’accepte pas cette adresse webhook&#xa0;: vérifiez-la.</translation>
    </message>
    <message>
        <source>The provider could not save the webhook address: try again later.</source>
        <translation>Le fournisseur n’a pas pu enregistrer l’adresse webhook&#xa0;: réessayez plus tard.</translation>
    </message>
    <message>
        <source>The provider refused and gave no reason: call the provider.</source>
        <translation>Le fournisseur a refusé sans donner de raison&#xa0;: appelez-le.</translation>
    </message>
    <message>
        <source>The provider refused and says: %1</source>
        <translation>Le fournisseur a refusé et dit&#xa0;: %1</translation>
    </message>
    <message>
        <source>The provider refused with code %1, which the till does not know: call the provider.</source>
        <translation>Le fournisseur a refusé avec le code %1, que la caisse ne connaît pas&#xa0;: appelez-le.</translation>
    </message>
    <message>
        <source>The provider refused with code %1, which the till does not know. It says: %2</source>
        <translation>Le fournisseur a refusé avec le code %1, que la caisse ne connaît pas. Il dit&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is no connection to the provider: check the internet line. The till tries again.</source>
        <translation>Pas de connexion au fournisseur&#xa0;: vérifiez la ligne internet. La caisse réessaie.</translation>
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
        <translation>Le serveur ne peut pas prouver qu’il est le fournisseur&#xa0;: vérifiez la date de ce PC et la ligne internet.</translation>
    </message>
    <message>
        <source>The server sent the till to another address, where it does not go: check the internet line and the server&apos;s address.</source>
        <translation>Le serveur a dirigé la caisse vers une autre adresse, où elle ne va pas&#xa0;: vérifiez la ligne internet et l’adresse du serveur.</translation>
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
        <translation>Rien n’a été débité. La vente n’est pas partie de ce PC&#xa0;: vérifiez la ligne internet, puis refaites la vente.</translation>
    </message>
    <message>
        <source>Nothing was sent and nothing was charged.</source>
        <translation>Rien n’a été envoyé et rien n’a été débité.</translation>
    </message>
    <message>
        <source>An earlier sale of %1 to %2, made at %3, is not settled yet: look at it first.</source>
        <translation>Une vente de %1 au %2, faite à %3, n’est pas encore terminée&#xa0;: regardez-la d’abord.</translation>
    </message>
    <message>
        <source>An earlier sale like this one is not settled yet: look at it first.</source>
        <translation>Une vente identique n’est pas encore terminée&#xa0;: regardez-la d’abord.</translation>
    </message>
    <message>
        <source>The sale could not be saved on the disk of this PC.</source>
        <translation>La vente n’a pas pu être enregistrée sur le disque de ce PC.</translation>
    </message>
    <message>
        <source>The till is not ready: wait a moment, then sell again.</source>
        <translation>La caisse n’est pas prête&#xa0;: patientez, puis refaites la vente.</translation>
    </message>
    <message>
        <source>Nothing was sent. This sale is more than 24 hours old, so the same reference must not be sent again: ask the provider.</source>
        <translation>Rien n’a été envoyé. Cette vente a plus de 24&#xa0;heures, la même référence ne doit donc plus être envoyée&#xa0;: demandez au fournisseur.</translation>
    </message>
    <message>
        <source>Nothing was sent. The provider&apos;s clock has not told yet how old this sale is: check now, then try again.</source>
        <translation>Rien n’a été envoyé. L’horloge du fournisseur n’a pas encore donné l’âge de cette vente&#xa0;: vérifiez, puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing was sent. The provider has answered for this sale in the meantime.</source>
        <translation>Rien n’a été envoyé. Le fournisseur a répondu entre-temps pour cette vente.</translation>
    </message>
    <message>
        <source>Nothing was sent. It could not be saved on the disk of this PC: free some space, then try again.</source>
        <translation>Rien n’a été envoyé. L’enregistrement sur le disque de ce PC a échoué&#xa0;: libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>The till cannot write to the disk of this PC. What is not saved is not sent: free some space or check the disk.</source>
        <translation>La caisse ne peut pas écrire sur le disque de ce PC. Ce qui n’est pas enregistré n’est pas envoyé&#xa0;: libérez de l’espace ou vérifiez le disque.</translation>
    </message>
    <message>
        <source>Another program is using the till&apos;s data. Only one Taabia may run on it: close the other one.</source>
        <translation>Un autre programme utilise les données de la caisse. Un seul Taabia peut s’en servir&#xa0;: fermez l’autre.</translation>
    </message>
    <message>
        <source>The till&apos;s data is damaged. Do not sell: restore the last backup or call for help.</source>
        <translation>Les données de la caisse sont endommagées. Ne vendez pas&#xa0;: restaurez la dernière sauvegarde ou demandez de l’aide.</translation>
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
        <translation>Un numéro n’a que des chiffres&#xa0;: vérifiez la saisie.</translation>
    </message>
    <message>
        <source>Too short: a mobile number has 10 digits.</source>
        <translation>Trop court&#xa0;: un numéro mobile a 10&#xa0;chiffres.</translation>
    </message>
    <message>
        <source>Too long: a mobile number has 10 digits.</source>
        <translation>Trop long&#xa0;: un numéro mobile a 10&#xa0;chiffres.</translation>
    </message>
    <message>
        <source>Not a mobile number: it begins with 06 or 07.</source>
        <translation>Pas un mobile&#xa0;: un mobile commence par 06 ou 07.</translation>
    </message>
    <message>
        <source>Not a Moroccan number: only +212 can be recharged.</source>
        <translation>Numéro non marocain&#xa0;: seuls les +212 se rechargent.</translation>
    </message>
    <message>
        <source>Type an amount.</source>
        <translation>Tapez un montant.</translation>
    </message>
    <message>
        <source>This is not an amount: type for example 10 or 7,50.</source>
        <translation>Ce n’est pas un montant&#xa0;: tapez par exemple 10 ou 7,50.</translation>
    </message>
    <message>
        <source>Too many decimals: a centime is the smallest coin.</source>
        <translation>Trop de décimales&#xa0;: deux au maximum (centimes).</translation>
    </message>
    <message>
        <source>This amount is too large.</source>
        <translation>Ce montant est trop élevé.</translation>
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
        <translation>Police&#xa0;: Cairo, SIL Open Font License. Icônes&#xa0;: Lucide, licence ISC. Qt&#xa0;: GNU Lesser General Public License, version 3.</translation>
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
        <translation>Ce que rapporte une vente de 10&#xa0;DH</translation>
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
        <translation>%1&#xa0;: inconnu</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>%1: you neither earn nor lose.</source>
        <translation>%1&#xa0;: ni gain ni perte.</translation>
    </message>
    <message>
        <source>%1: you lose %2 on %3.</source>
        <translation>%1&#xa0;: vous perdez %2 sur %3.</translation>
    </message>
    <message>
        <source>%1: you earn %2 on %3.</source>
        <translation>%1&#xa0;: vous gagnez %2 sur %3.</translation>
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
</context>
<context>
    <name>taabia::BalanceCard</name>
    <message numerus="yes">
        <source>about %n sale(s) of %1</source>
        <comment>what the balance is enough for</comment>
        <translation>
            <numerusform>≈&#xa0;%n vente de %1</numerusform>
            <numerusform>≈&#xa0;%n ventes de %1</numerusform>
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
        <translation>Solde bas&#xa0;: moins de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) to check</source>
        <translation>
            <numerusform>%n vente à vérifier</numerusform>
            <numerusform>%n ventes à vérifier</numerusform>
        </translation>
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
        <translation>La marge du fournisseur est négative ici&#xa0;: la boutique perd environ %1 sur cette vente.</translation>
    </message>
    <message>
        <source>Confirm sale</source>
        <translation>Confirmer la vente</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Échap</translation>
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
</context>
<context>
    <name>taabia::HeldBackSheet</name>
    <message>
        <source>Is this the same sale again?</source>
        <translation>Est-ce encore la même vente&#x202f;?</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>time, amount, state of the earlier sale</comment>
        <translation>%1&#xa0;: %2, %3</translation>
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
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Échap</translation>
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
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Effacer les filtres</translation>
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
        <translation>Quitter maintenant&#x202f;?</translation>
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
</context>
<context>
    <name>taabia::NoAccountPage</name>
    <message>
        <source>This till has no account yet</source>
        <translation>Cette caisse n’a pas encore de compte</translation>
    </message>
    <message>
        <source>To sell for real, start it with the address and the client code that the provider gave the shop, and the API key in the environment variable TAABIA_API_KEY:</source>
        <translation>Pour vendre réellement, lancez-la avec l’adresse et le code client que le fournisseur a donnés à la boutique, et la clé API dans la variable d’environnement TAABIA_API_KEY&#xa0;:</translation>
    </message>
    <message>
        <source>To practise, nothing is needed: no money moves, and every outcome can be tried.</source>
        <translation>Pour vous exercer, il ne faut rien&#xa0;: aucun argent ne bouge, et tous les cas peuvent être essayés.</translation>
    </message>
    <message>
        <source>Practise in training mode</source>
        <translation>S’exercer en mode formation</translation>
    </message>
</context>
<context>
    <name>taabia::QuestionOverlay</name>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Échap</translation>
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
        <translation>Ce qui a été envoyé&#xa0;:</translation>
    </message>
    <message>
        <source>Reply to attempt %1, %2:</source>
        <translation>Réponse à l’envoi %1, %2&#xa0;:</translation>
    </message>
    <message>
        <source>Status %1, %2:</source>
        <translation>Statut %1, %2&#xa0;:</translation>
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
        <translation>«&#xa0;Renvoyer&#xa0;» utilise la même référence. Le fournisseur n’accepte une référence qu’une seule fois&#xa0;: la vente ne peut donc pas être débitée deux fois.</translation>
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
        <source>Billed to the account</source>
        <translation>Facturé au compte</translation>
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
        <translation>Autre&#xa0;: %1</translation>
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
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>taabia::SaleHistoryPage</name>
    <message>
        <source>Type at least 3 digits to search</source>
        <translation>Tapez au moins 3&#xa0;chiffres</translation>
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
        <source>No sale matches these filters. Clear the filters to see all sales.</source>
        <translation>Aucune vente avec ces filtres. Effacez-les pour voir toutes les ventes.</translation>
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
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Entrée</translation>
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
</context>
<context>
    <name>taabia::ShortcutsOverlay</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Selling</source>
        <translation>Pour vendre</translation>
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
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Go on: to what is missing, to the read-back, to the sale</source>
        <translation>Continuer&#xa0;: ce qui manque, la relecture, la vente</translation>
    </message>
    <message>
        <source>Go back; in the number: empty the form</source>
        <translation>Revenir&#x202f;; dans le numéro&#xa0;: tout effacer</translation>
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
</context>
</TS>

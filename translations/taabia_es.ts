<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>AccountWords</name>
    <message>
        <source>Sell for real</source>
        <translation>Venta real</translation>
    </message>
    <message>
        <source>Provider&apos;s sandbox</source>
        <translation>Pruebas con el proveedor</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Otra dirección</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>Sealed file</source>
        <translation>Archivo sellado</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Pedir cada vez</translation>
    </message>
    <message>
        <source>The keychain of this PC keeps the key; it opens when you log in.</source>
        <translation>El llavero de este PC guarda la clave; se abre cuando inicia su sesión.</translation>
    </message>
    <message>
        <source>A file keeps the key, locked with a passphrase that you type at each start of the till. Nobody can bring a lost passphrase back: then the key has to be typed again.</source>
        <translation>Un archivo guarda la clave, cerrado con una frase secreta que se escribe en cada arranque de la caja. Nadie puede recuperar una frase secreta perdida: entonces hay que escribir la clave otra vez.</translation>
    </message>
    <message>
        <source>The key is kept nowhere: somebody types it at each start of the till.</source>
        <translation>La clave no se guarda en ningún sitio: alguien la escribe en cada arranque de la caja.</translation>
    </message>
    <message>
        <source>Type the address that the provider gave.</source>
        <translation>Escriba la dirección que dio el proveedor.</translation>
    </message>
    <message>
        <source>This is no address. An address looks like %1.</source>
        <translation>Esto no es una dirección. Una dirección se parece a %1.</translation>
    </message>
    <message>
        <source>The address has to begin with %1.</source>
        <translation>La dirección tiene que empezar por %1.</translation>
    </message>
    <message>
        <source>Without https anybody on the way could read the key: the address has to begin with %1.</source>
        <translation>Sin https cualquiera en el camino podría leer la clave: la dirección tiene que empezar por %1.</translation>
    </message>
    <message>
        <source>No name and no password in the address: the client code and the key have fields of their own.</source>
        <translation>Ni nombre ni contraseña en la dirección: el código de cliente y la clave tienen sus propios campos.</translation>
    </message>
    <message>
        <source>The address ends before the first ? or #: take away what follows.</source>
        <translation>La dirección termina antes del primer ? o #: quite lo que sigue.</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Cuenta: %1</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Balance: %1</source>
        <translation>Saldo: %1</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Precios</translation>
    </message>
    <message>
        <source>Prices: none for an operator that this till knows</source>
        <translation>Precios: ninguno de un operador que esta caja conozca</translation>
    </message>
    <message>
        <source>Prices: %1</source>
        <comment>names of operators</comment>
        <translation>Precios: %1</translation>
    </message>
    <message>
        <source>The provider does not accept this client code with this key. Type both once more, exactly as the provider gave them. The provider shows a key only once: if it is lost, ask for a new one.</source>
        <translation>El proveedor no acepta este código de cliente con esta clave. Escriba los dos otra vez, tal como los dio el proveedor. Solo muestra la clave una vez: si se ha perdido, pida una nueva.</translation>
    </message>
    <message>
        <source>The client code or the key did not reach the provider. Type both once more.</source>
        <translation>El código de cliente o la clave no han llegado al proveedor. Escriba los dos otra vez.</translation>
    </message>
    <message>
        <source>The provider does not let this shop&apos;s internet line in: its address is not on the account&apos;s list. Ask the provider to add the address of this line, or to empty the list; then check again.</source>
        <translation>El proveedor no deja entrar la línea de internet de esta tienda: su dirección no está en la lista de la cuenta. Pida al proveedor que añada la dirección de esta línea o que vacíe la lista; luego compruebe otra vez.</translation>
    </message>
    <message>
        <source>The provider said: %1</source>
        <translation>El proveedor dijo: %1</translation>
    </message>
    <message>
        <source>The provider has suspended this account. Nothing can be sold before the provider opens it again: call the provider.</source>
        <translation>El proveedor ha suspendido esta cuenta. No se puede vender nada hasta que la reabra: llame al proveedor.</translation>
    </message>
    <message>
        <source>There is a server at this address, but not this service: look at the address again.</source>
        <translation>Hay un servidor en esta dirección, pero no este servicio: revise la dirección.</translation>
    </message>
    <message>
        <source>The provider refused without saying why. Call the provider.</source>
        <translation>El proveedor se negó sin decir por qué. Llame al proveedor.</translation>
    </message>
    <message>
        <source>The provider refused and said: %1 Call the provider.</source>
        <translation>El proveedor se negó y dijo: %1 Llame al proveedor.</translation>
    </message>
    <message>
        <source>The provider was not reached, so nothing is known yet. Look at the internet line of this PC (cable, Wi-Fi), then check again.</source>
        <translation>No se ha llegado al proveedor, así que aún no se sabe nada. Mire la línea de internet de este PC (cable, wifi) y compruebe otra vez.</translation>
    </message>
    <message>
        <source>The provider did not answer in time, so nothing is known yet. Check again in a minute.</source>
        <translation>El proveedor no contestó a tiempo, así que aún no se sabe nada. Compruebe otra vez en un minuto.</translation>
    </message>
    <message>
        <source>The line broke before the answer came, so nothing is known yet. Check again.</source>
        <translation>La línea se cortó antes de la respuesta, así que aún no se sabe nada. Compruebe otra vez.</translation>
    </message>
    <message>
        <source>The server cannot prove that it is the provider, so the key was not sent. Look at the date of this PC, and whether the Wi-Fi wants you to log in first; then check again.</source>
        <translation>El servidor no puede demostrar que es el proveedor, así que la clave no se ha enviado. Mire la fecha de este PC y si el wifi pide identificarse antes; luego compruebe otra vez.</translation>
    </message>
    <message>
        <source>The server sent the till elsewhere, where it does not go with the key. Either the Wi-Fi wants you to log in first, or the address is not the provider&apos;s.</source>
        <translation>El servidor mandó la caja a otro sitio, al que no va con la clave. O el wifi pide identificarse antes, o la dirección no es la del proveedor.</translation>
    </message>
    <message>
        <source>The provider&apos;s system has a fault just now (%1), so nothing is known yet. Check again in some minutes.</source>
        <comment>number of the fault</comment>
        <translation>El sistema del proveedor falla ahora mismo (%1), así que aún no se sabe nada. Compruebe otra vez en unos minutos.</translation>
    </message>
    <message>
        <source>Something answered, but not as the provider does. Either the Wi-Fi wants you to log in first, or the address is not the provider&apos;s.</source>
        <translation>Algo contestó, pero no como el proveedor. O el wifi pide identificarse antes, o la dirección no es la del proveedor.</translation>
    </message>
    <message>
        <source>The check was stopped before its end.</source>
        <translation>La comprobación se ha parado antes del final.</translation>
    </message>
    <message>
        <source>The keychain of this PC does not answer, and it keeps the key. Log out of this PC and in again, or type the key once more.</source>
        <translation>El llavero de este PC no contesta, y es el que guarda la clave. Cierre su sesión en este PC y ábrala otra vez, o escriba la clave de nuevo.</translation>
    </message>
    <message>
        <source>This passphrase does not open the file with the key. Look at Caps Lock and at the keyboard&apos;s language, then type it again.</source>
        <translation>Esta frase secreta no abre el archivo de la clave. Mire Bloq Mayús y el idioma del teclado y escríbala otra vez.</translation>
    </message>
    <message>
        <source>The keychain of this PC is locked, and it keeps the key. Unlock it with its password and try again, or type the key once more.</source>
        <translation>El llavero de este PC está bloqueado, y es el que guarda la clave. Desbloquéelo con su contraseña e inténtelo otra vez, o escriba la clave de nuevo.</translation>
    </message>
    <message>
        <source>The file with the key is damaged or cannot be read. Bring it back from your backup and try again, or type the key once more.</source>
        <translation>El archivo de la clave está dañado o no se puede leer. Recupérelo de su copia de seguridad e inténtelo otra vez, o escriba la clave de nuevo.</translation>
    </message>
    <message>
        <source>The key could not be read. Try again, or type the key once more.</source>
        <translation>No se pudo leer la clave. Inténtelo otra vez o escriba la clave de nuevo.</translation>
    </message>
    <message>
        <source>The key was not kept: the keychain of this PC is locked. Unlock it and try again, or choose another place.</source>
        <translation>La clave escrita no se ha guardado: el llavero de este PC está bloqueado. Desbloquéelo e inténtelo otra vez, o elija otro sitio.</translation>
    </message>
    <message>
        <source>The key was not kept: the keychain of this PC did not take it. Try again, or choose another place.</source>
        <translation>La clave escrita no se ha guardado: el llavero de este PC no la aceptó. Inténtelo otra vez o elija otro sitio.</translation>
    </message>
    <message>
        <source>The key was not kept: this passphrase does not open the file that is there.</source>
        <translation>La clave escrita no se ha guardado: esta frase secreta no abre el archivo que hay.</translation>
    </message>
    <message>
        <source>The key was not kept: the file could not be written. Free some space on the disk, then try again.</source>
        <translation>La clave escrita no se ha guardado: no se pudo escribir el archivo. Libere espacio en el disco e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>This could not be written on the disk of this PC: free some space, then try again.</source>
        <translation>Esto no se pudo escribir en el disco de este PC: libere espacio e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Nobody was asked: look at the address.</source>
        <translation>No se ha preguntado a nadie: revise la dirección.</translation>
    </message>
</context>
<context>
    <name>BalanceLists</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>− Billed</source>
        <translation>− Facturado</translation>
    </message>
    <message>
        <source>+ Given back</source>
        <translation>+ Devuelto</translation>
    </message>
    <message>
        <source>+ Deposits</source>
        <translation>+ Depósitos</translation>
    </message>
    <message>
        <source>− Unknown</source>
        <translation>− Desconocido</translation>
    </message>
    <message>
        <source>− Adopted</source>
        <translation>− Reconocido</translation>
    </message>
    <message>
        <source>= Closing</source>
        <translation>= Cierre</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Reconocido</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Face value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Facturado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Provider&apos;s reference</source>
        <translation>Ref. del proveedor</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>No indicado</translation>
    </message>
    <message>
        <source>by %1, %2</source>
        <comment>a name, a time</comment>
        <translation>por %1, %2</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>balance</source>
        <comment>in a file&apos;s name</comment>
        <translation>saldo</translation>
    </message>
    <message>
        <source>The balance of %1</source>
        <translation>El saldo del %1</translation>
    </message>
    <message>
        <source>Opening − billed + given back + deposits − unknown − adopted = closing</source>
        <translation>Apertura − facturado + devuelto + depósitos − desconocido − reconocido = cierre</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>Diferencias por explicar</translation>
    </message>
    <message>
        <source>Recharges that this till did not make</source>
        <translation>Recargas que esta caja no hizo</translation>
    </message>
    <message>
        <source>%1 came in between %2 and %3 that the till does not know as a refund: most likely a deposit.</source>
        <translation>Entrada de %1 entre el %2 y el %3 que la caja no conoce como reembolso: probablemente un depósito.</translation>
    </message>
    <message>
        <source>%1 went out between %2 and %3 without a confirmed sale of this till. A sale that is still to be checked may explain it.</source>
        <translation>Salida de %1 entre el %2 y el %3, sin venta confirmada de esta caja. Puede explicarla una venta aún por comprobar.</translation>
    </message>
    <message>
        <source>Adopted recharges account for all of it.</source>
        <translation>Las recargas reconocidas lo explican todo.</translation>
    </message>
    <message>
        <source>Adopted recharges account for %1; %2 remain.</source>
        <translation>Las recargas reconocidas explican %1; quedan %2 por explicar.</translation>
    </message>
    <message>
        <source>There is nothing to check yet.</source>
        <translation>Todavía no hay nada que comprobar.</translation>
    </message>
    <message>
        <source>None of the records could be checked.</source>
        <translation>No se pudo comprobar ningún registro.</translation>
    </message>
    <message numerus="yes">
        <source>Whole: all %1 records that were checked are as they were written.</source>
        <comment>the number picks the plural form</comment>
        <translation>
            <numerusform>Intacto: el registro comprobado (%1) no ha cambiado.</numerusform>
            <numerusform>Intacto: los %1 registros comprobados no han cambiado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 records were checked.</source>
        <comment>the number picks the plural form</comment>
        <translation>
            <numerusform>Se comprobó %1 registro.</numerusform>
            <numerusform>Se comprobaron %1 registros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Broken: %1 no. %2 was changed after it was written (link %3).</source>
        <translation>Cadena rota: %1 n.º %2, cambiado después de escribirse (eslabón %3).</translation>
    </message>
    <message>
        <source>Broken: %1 no. %2 was taken out (link %3).</source>
        <translation>Cadena rota: %1 n.º %2, eliminado (eslabón %3).</translation>
    </message>
    <message>
        <source>Broken: %1 no. %2 was not written by the till.</source>
        <translation>Cadena rota: %1 n.º %2, añadido sin pasar por la caja.</translation>
    </message>
    <message>
        <source>Broken: link %1 of the chain is missing.</source>
        <translation>Cadena rota: falta el eslabón %1.</translation>
    </message>
    <message>
        <source>Broken: the end of the chain was cut off. What Z report no. %1 names as its last link is not there.</source>
        <translation>Cadena rota: se eliminó el final. El último eslabón impreso en el informe Z n.º %1 ya no está.</translation>
    </message>
    <message>
        <source>payment</source>
        <comment>kind of a record</comment>
        <translation>pago</translation>
    </message>
    <message>
        <source>shift</source>
        <comment>kind of a record</comment>
        <translation>turno</translation>
    </message>
    <message>
        <source>cash movement</source>
        <comment>kind of a record</comment>
        <translation>movimiento de efectivo</translation>
    </message>
    <message>
        <source>count of the drawer</source>
        <comment>kind of a record</comment>
        <translation>recuento del cajón</translation>
    </message>
    <message>
        <source>Z report</source>
        <comment>kind of a record</comment>
        <translation>informe Z</translation>
    </message>
    <message>
        <source>entry of the credit book</source>
        <comment>kind of a record</comment>
        <translation>línea de la libreta de crédito</translation>
    </message>
    <message>
        <source>decision past a rule</source>
        <comment>kind of a record</comment>
        <translation>excepción</translation>
    </message>
    <message>
        <source>receipt</source>
        <comment>kind of a record</comment>
        <translation>recibo</translation>
    </message>
    <message>
        <source>print of a receipt</source>
        <comment>kind of a record</comment>
        <translation>impresión de un recibo</translation>
    </message>
    <message>
        <source>adoption</source>
        <comment>kind of a record</comment>
        <translation>recarga reconocida</translation>
    </message>
    <message numerus="yes">
        <source>Checked in part: %1 records are as they were written.</source>
        <comment>the number picks the plural form</comment>
        <translation>
            <numerusform>Comprobado en parte: %1 registro no ha cambiado.</numerusform>
            <numerusform>Comprobado en parte: %1 registros no han cambiado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 records could not be checked: they were made with another key than this computer has.</source>
        <comment>the number picks the plural form</comment>
        <translation>
            <numerusform>No se pudo comprobar %1 registro: se hizo con otra clave que la de este PC.</numerusform>
            <numerusform>No se pudieron comprobar %1 registros: se hicieron con otra clave que la de este PC.</numerusform>
        </translation>
    </message>
    <message>
        <source>The link that you typed from the Z report is in the chain: nothing up to it was cut off.</source>
        <translation>El eslabón escrito del informe Z está en la cadena: no se eliminó nada hasta ese informe.</translation>
    </message>
    <message>
        <source>A chain alone cannot show that its end was cut off. Type the beginning of the last link that the last Z report shows, and verify again: it must be in the chain.</source>
        <translation>La cadena sola no muestra si se eliminó su final. Para saberlo, escriba el comienzo del último eslabón impreso en el último informe Z y pulse «Verificar» otra vez.</translation>
    </message>
    <message>
        <source>Broken: no link of the chain begins with what you typed from the Z report. The end of the chain was cut off, unless it was mistyped.</source>
        <translation>Cadena rota: ningún eslabón empieza por lo que escribió del informe Z. Revise lo escrito; si es correcto, se eliminó el final de la cadena.</translation>
    </message>
    <message>
        <source>key of the chain</source>
        <comment>kind of a record</comment>
        <translation>clave de la cadena</translation>
    </message>
    <message>
        <source>entry about a person</source>
        <comment>kind of a record</comment>
        <translation>ficha de una persona</translation>
    </message>
    <message>
        <source>change of a PIN</source>
        <comment>kind of a record</comment>
        <translation>cambio de PIN</translation>
    </message>
    <message>
        <source>approval by an owner</source>
        <comment>kind of a record</comment>
        <translation>aprobación del dueño</translation>
    </message>
    <message>
        <source>list of recharges</source>
        <comment>kind of a record</comment>
        <translation>lista de recargas</translation>
    </message>
    <message>
        <source>end of a list of recharges</source>
        <comment>kind of a record</comment>
        <translation>fin de una lista de recargas</translation>
    </message>
</context>
<context>
    <name>BulkWords</name>
    <message>
        <source>A quotation mark is opened and never closed.</source>
        <translation>Unas comillas se abren y no se cierran.</translation>
    </message>
    <message>
        <source>There is text behind a closing quotation mark.</source>
        <translation>Hay texto detrás de unas comillas de cierre.</translation>
    </message>
    <message>
        <source>The line has too many cells.</source>
        <translation>La línea tiene demasiadas celdas.</translation>
    </message>
    <message>
        <source>The number is missing.</source>
        <translation>Falta el número.</translation>
    </message>
    <message>
        <source>The spreadsheet has damaged the number: make its column text, and write it again.</source>
        <translation>La hoja de cálculo ha dañado el número: ponga la columna como texto y escríbalo otra vez.</translation>
    </message>
    <message>
        <source>Not a number: it has other signs than digits.</source>
        <translation>No es un número: tiene signos que no son cifras.</translation>
    </message>
    <message>
        <source>The number is too short: it needs ten digits.</source>
        <translation>Número demasiado corto: necesita diez cifras.</translation>
    </message>
    <message>
        <source>The number is too long: it needs ten digits.</source>
        <translation>Número demasiado largo: necesita diez cifras.</translation>
    </message>
    <message>
        <source>Not a mobile number: it has to begin with 06 or 07.</source>
        <translation>No es un móvil: tiene que empezar por 06 o 07.</translation>
    </message>
    <message>
        <source>Not a Moroccan number.</source>
        <translation>No es un número marroquí.</translation>
    </message>
    <message>
        <source>Unknown operator: write Orange, Inwi or Maroc Telecom.</source>
        <translation>Operador desconocido: escriba Orange, Inwi o Maroc Telecom.</translation>
    </message>
    <message>
        <source>The amount is missing.</source>
        <translation>Falta el importe.</translation>
    </message>
    <message>
        <source>The amount is not a number.</source>
        <translation>El importe no es un número.</translation>
    </message>
    <message>
        <source>The amount has more than two decimals.</source>
        <translation>El importe tiene más de dos decimales.</translation>
    </message>
    <message>
        <source>The amount is above the largest one sold.</source>
        <translation>El importe es superior al máximo que se vende.</translation>
    </message>
    <message>
        <source>The amount is below the smallest one sold.</source>
        <translation>El importe es inferior al mínimo que se vende.</translation>
    </message>
    <message>
        <source>Unknown promo: write its number, for example 6.</source>
        <translation>Promo desconocida: escriba su número, por ejemplo 6.</translation>
    </message>
    <message>
        <source>The operator is missing, and the number does not tell it.</source>
        <translation>Falta el operador, y el número no lo indica.</translation>
    </message>
    <message>
        <source>The operator has no such promo.</source>
        <translation>El operador no tiene esa promo.</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>a column of a list</comment>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Operator</source>
        <comment>a column of a list</comment>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Amount</source>
        <comment>a column of a list</comment>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Promo</source>
        <comment>a column of a list</comment>
        <translation>Promo</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>No hay nada dentro.</translation>
    </message>
    <message>
        <source>It is too large to be a list of recharges. Divide it.</source>
        <translation>Es demasiado grande para una lista de recargas. Divídala.</translation>
    </message>
    <message>
        <source>It has more than %1 lines. Divide it.</source>
        <translation>Tiene más de %1 líneas. Divídala.</translation>
    </message>
    <message>
        <source>It is a workbook. Save it as CSV in the spreadsheet, or copy its cells and paste them here.</source>
        <translation>Es un libro de cálculo. Guárdelo como CSV, o copie sus celdas y péguelas aquí.</translation>
    </message>
    <message>
        <source>It is not text. Choose a CSV file.</source>
        <translation>No es texto. Elija un archivo CSV.</translation>
    </message>
    <message>
        <source>No column is called “%1”. Give it that name in the first line.</source>
        <translation>Ninguna columna se llama «%1». Póngale ese nombre en la primera línea.</translation>
    </message>
    <message>
        <source>Two columns could be “%1”. Leave only one of them.</source>
        <translation>Dos columnas podrían ser «%1». Deje solo una.</translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy the lines first, in the spreadsheet or in a message.</source>
        <translation>No hay nada que pegar. Copie antes las líneas, en la hoja de cálculo o en un mensaje.</translation>
    </message>
    <message>
        <source>This file is not there any more.</source>
        <translation>Este archivo ya no está.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>Esto no es un archivo.</translation>
    </message>
    <message>
        <source>The file cannot be read. The disk said: %1</source>
        <translation>No se puede leer el archivo. El disco dice: %1</translation>
    </message>
    <message>
        <source>Already sold today at %1.</source>
        <translation>Ya se vendió hoy a las %1.</translation>
    </message>
    <message>
        <source>Already sold today at %1, and not known yet how that ends.</source>
        <translation>Ya se vendió hoy a las %1, y aún no se sabe cómo acaba.</translation>
    </message>
    <message>
        <source>The same as line %1.</source>
        <translation>Igual que la línea %1.</translation>
    </message>
    <message>
        <source>It goes all the same.</source>
        <translation>Se envía de todos modos.</translation>
    </message>
    <message>
        <source>It stays behind.</source>
        <translation>No se envía.</translation>
    </message>
    <message>
        <source>This number is on line %1 too.</source>
        <translation>Este número está también en la línea %1.</translation>
    </message>
    <message>
        <source>This number looks like %1.</source>
        <translation>Este número parece de %1.</translation>
    </message>
    <message>
        <source>Operator told by the number.</source>
        <translation>Operador según el número.</translation>
    </message>
    <message>
        <source>The 0 in front was put back.</source>
        <translation>Se ha repuesto el 0 del principio.</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>a line of a list</comment>
        <translation>Preparada</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation>Lista pegada</translation>
    </message>
    <message>
        <source>Sent: %1 of %2</source>
        <translation>Enviadas: %1 de %2</translation>
    </message>
    <message>
        <source>delivered: %1</source>
        <translation>entregadas: %1</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>fallidas: %1</translation>
    </message>
    <message>
        <source>not known yet: %1</source>
        <translation>aún sin saber: %1</translation>
    </message>
    <message>
        <source>to look at: %1</source>
        <translation>por revisar: %1</translation>
    </message>
    <message>
        <source>Lines not sent: %1 of %2.</source>
        <comment>of a list</comment>
        <translation>Líneas sin enviar: %1 de %2.</translation>
    </message>
    <message>
        <source>The till was closed before the end.</source>
        <comment>of a list that was being sent</comment>
        <translation>La caja se cerró antes del final.</translation>
    </message>
    <message>
        <source>The sending was stopped.</source>
        <translation>Se paró el envío.</translation>
    </message>
    <message>
        <source>An answer of the provider was lost: the till asks for those lines one by one.</source>
        <translation>Se perdió una respuesta del proveedor: la caja pregunta por esas líneas una a una.</translation>
    </message>
    <message>
        <source>Nothing gets through to the provider: check the internet line.</source>
        <translation>Nada llega al proveedor: compruebe la línea de internet.</translation>
    </message>
    <message>
        <source>They are like sales that are not resolved yet: look at those first.</source>
        <translation>Se parecen a ventas aún sin resolver: mírelas antes.</translation>
    </message>
    <message>
        <source>They could not be written on the disk, so they were not sent.</source>
        <translation>No se pudieron escribir en el disco, así que no se enviaron.</translation>
    </message>
    <message>
        <source>The list is being sent. Other customers can be served meanwhile.</source>
        <translation>La lista se está enviando. Mientras tanto se puede atender a otros clientes.</translation>
    </message>
    <message>
        <source>Go on with them, or leave them.</source>
        <translation>Siga con ellas, o déjelas.</translation>
    </message>
    <message>
        <source>Every line was sent.</source>
        <translation>Se enviaron todas las líneas.</translation>
    </message>
    <message>
        <source>The till asks on for those whose end is not known yet.</source>
        <translation>La caja sigue preguntando por las que aún no se sabe cómo acaban.</translation>
    </message>
    <message>
        <source>Waits its turn</source>
        <comment>a line of a list</comment>
        <translation>Espera su turno</translation>
    </message>
    <message>
        <source>Not sent</source>
        <comment>a line of a list</comment>
        <translation>Sin enviar</translation>
    </message>
    <message>
        <source>Nothing was sent: an owner has to allow it.</source>
        <translation>No se ha enviado nada: tiene que permitirlo un dueño.</translation>
    </message>
    <message>
        <source>Nothing was sent: no line is ticked.</source>
        <translation>No se ha enviado nada: ninguna línea está marcada.</translation>
    </message>
    <message>
        <source>Nothing was sent: another list is still being sent. Wait until it is through, or stop it.</source>
        <translation>No se ha enviado nada: otra lista se está enviando todavía. Espere a que acabe, o párela.</translation>
    </message>
    <message>
        <source>Nothing was sent: that list is through already.</source>
        <translation>No se ha enviado nada: esa lista ya está terminada.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se ha enviado nada.</translation>
    </message>
    <message>
        <source>Nothing was sent: the till is not ready. Wait a moment, then try again.</source>
        <translation>No se ha enviado nada: la caja no está lista. Espere un momento y vuelva a intentarlo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 recharges</source>
        <comment>the number picks the plural form</comment>
        <translation>
            <numerusform>%1 recarga</numerusform>
            <numerusform>%1 recargas</numerusform>
        </translation>
    </message>
    <message>
        <source>The balance is not enough: the provider would refuse the last lines. Top the account up first.</source>
        <translation>El saldo no alcanza: el proveedor rechazaría las últimas líneas. Recargue antes la cuenta.</translation>
    </message>
    <message>
        <source>Less than %1 would be left on the account.</source>
        <translation>Quedaría menos de %1 en la cuenta.</translation>
    </message>
    <message>
        <source>Sold at a loss, by the provider&apos;s margins: %1, about %2 in all.</source>
        <translation>Se venden a pérdida, según los márgenes del proveedor: %1, unos %2 en total.</translation>
    </message>
</context>
<context>
    <name>CashListings</name>
    <message>
        <source>Z no.</source>
        <translation>Z n.º</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>Sobra</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendido</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Fondo inicial</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Debería haber</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Grand total</source>
        <translation>Total general</translation>
    </message>
    <message>
        <source>Closings</source>
        <translation>Cierres</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a customer, a reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Vendedor</translation>
    </message>
    <message>
        <source>Into the drawer</source>
        <translation>Entra en caja</translation>
    </message>
    <message>
        <source>Out of the drawer</source>
        <translation>Sale de caja</translation>
    </message>
    <message>
        <source>By card</source>
        <translation>Con tarjeta</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Cash movements</source>
        <translation>Movimientos de caja</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>del %1 al %2</translation>
    </message>
    <message>
        <source>Cash that moved without a sale.</source>
        <translation>Efectivo que se movió sin venta.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Last sale or repayment</source>
        <translation>Último movimiento</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>Debe</translation>
    </message>
    <message>
        <source>Shop owes</source>
        <translation>La tienda debe</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Credit book</source>
        <translation>Libreta de crédito</translation>
    </message>
    <message>
        <source>Sale of %1 to %2</source>
        <comment>an amount, a number</comment>
        <translation>Venta de %1 al %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>On credit</source>
        <translation>A crédito</translation>
    </message>
    <message>
        <source>Repaid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Limit: %1</source>
        <translation>Límite: %1</translation>
    </message>
    <message>
        <source>Only the newest %1 sales and the newest %1 repayments are listed. What is owed is of all of them.</source>
        <translation>Solo se listan las %1 ventas y los %1 pagos más recientes. La deuda cuenta todo.</translation>
    </message>
    <message>
        <source>closings</source>
        <comment>in a file&apos;s name</comment>
        <translation>cierres</translation>
    </message>
    <message>
        <source>cash</source>
        <comment>in a file&apos;s name</comment>
        <translation>efectivo</translation>
    </message>
    <message>
        <source>credit-book</source>
        <comment>in a file&apos;s name</comment>
        <translation>libreta-de-crédito</translation>
    </message>
    <message>
        <source>customer</source>
        <comment>in a file&apos;s name</comment>
        <translation>cliente</translation>
    </message>
</context>
<context>
    <name>FigureBars</name>
    <message>
        <source>Most: %1, with %2 for %3</source>
        <comment>an hour, a day, an operator...; how many sales; their face value</comment>
        <translation>Lo más: %1, con %2 por %3</translation>
    </message>
</context>
<context>
    <name>FigureLists</name>
    <message>
        <source>Sales</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>Face value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Facturado</translation>
    </message>
    <message>
        <source>Billed sales</source>
        <comment>how many sales the provider has told the billed amount of</comment>
        <translation>Ventas facturadas</translation>
    </message>
    <message>
        <source>Profit of these</source>
        <comment>of the sales whose billed amount is known</comment>
        <translation>Beneficio conocido</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>No anotado</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregadas</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Promo</source>
        <translation>Promo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Vendedor</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Sales of %1</source>
        <translation>Ventas del %1</translation>
    </message>
    <message>
        <source>The provider has told the billed amount of %1 of the %2 delivered sales. The profit is of these alone.</source>
        <translation>El proveedor ha indicado el importe facturado de %1 de las %2 ventas entregadas. El beneficio es solo de estas.</translation>
    </message>
    <message>
        <source>The breakdowns are of what was delivered.</source>
        <translation>Los desgloses son de lo entregado.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>sales that the provider has not finished</comment>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>No entregadas</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Reembolsadas</translation>
    </message>
    <message>
        <source>Unresolved</source>
        <translation>Sin resolver</translation>
    </message>
    <message>
        <source>Sales that were not delivered</source>
        <translation>Ventas no entregadas</translation>
    </message>
    <message>
        <source>Refunded sales</source>
        <translation>Ventas reembolsadas</translation>
    </message>
    <message>
        <source>Unresolved sales</source>
        <translation>Ventas sin resolver</translation>
    </message>
    <message>
        <source>Sales that lost money</source>
        <translation>Ventas con pérdida</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day</comment>
        <translation>%1 al %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>the weekday and the date</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Week from %1</source>
        <comment>first and last day</comment>
        <translation>Semana del %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>the month&apos;s name and the year</comment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 sales</source>
        <comment>the number picks the plural form</comment>
        <translation>
            <numerusform>%1 venta</numerusform>
            <numerusform>%1 ventas</numerusform>
        </translation>
    </message>
    <message>
        <source>Billed above face value: %1. The shop lost %2 on them.</source>
        <comment>a number of sales, an amount</comment>
        <translation>Facturado por encima del valor: %1. La tienda perdió %2 en ellas.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>hours of the day</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Of the sales by name only the newest %1 of a kind are listed.</source>
        <translation>De las ventas a seguir solo se listan las %1 más recientes de cada tipo.</translation>
    </message>
    <message>
        <source>Pending sales</source>
        <translation>Ventas pendientes</translation>
    </message>
</context>
<context>
    <name>HistoryOut</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Face value, DH</source>
        <translation>Valor, DH</translation>
    </message>
    <message>
        <source>Promo</source>
        <translation>Promo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Vendedor</translation>
    </message>
    <message>
        <source>Billed, DH</source>
        <translation>Facturado, DH</translation>
    </message>
    <message>
        <source>Provider&apos;s reference</source>
        <translation>Referencia del proveedor</translation>
    </message>
    <message>
        <source>Our reference</source>
        <translation>Nuestra referencia</translation>
    </message>
    <message>
        <source>sales</source>
        <comment>in a file&apos;s name</comment>
        <translation>ventas</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Sold (sales: %1)</source>
        <comment>the sum of a list</comment>
        <translation>Vendido (ventas: %1)</translation>
    </message>
    <message>
        <source>Sold (sales: %1, of them billed: %2)</source>
        <comment>the sum of a list</comment>
        <translation>Vendido (ventas: %1, facturadas: %2)</translation>
    </message>
    <message>
        <source>Failed and refunded sales are listed, but not counted as sold.</source>
        <translation>Las ventas fallidas o reembolsadas figuran en la lista, pero no cuentan como vendidas.</translation>
    </message>
    <message>
        <source>Only the newest %1 sales are on this paper and in its sum. The CSV file has them all.</source>
        <translation>Solo las %1 ventas más recientes están en este papel y en su suma. El archivo CSV las tiene todas.</translation>
    </message>
</context>
<context>
    <name>Imprint</name>
    <message>
        <source>Made on %1</source>
        <comment>a date and a time</comment>
        <translation>Hecho el %1</translation>
    </message>
    <message>
        <source>SPECIMEN: training, no real sale</source>
        <translation>MUESTRA: práctica, ninguna venta real</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>Listings</name>
    <message>
        <source>Only the first %1 of %2 rows are on this paper. The CSV file has them all.</source>
        <translation>En este papel solo están las primeras %1 filas de %2. El archivo CSV las tiene todas.</translation>
    </message>
    <message>
        <source>%1: only the newest %2 are listed, there may be more.</source>
        <comment>a list&apos;s name; how many</comment>
        <translation>%1: solo se listan los %2 más recientes, puede haber más.</translation>
    </message>
</context>
<context>
    <name>OutWords</name>
    <message>
        <source>The file was not written.</source>
        <translation>No se escribió el archivo.</translation>
    </message>
    <message>
        <source>This folder is not there. Choose another one.</source>
        <translation>Esta carpeta no está. Elija otra.</translation>
    </message>
    <message>
        <source>Nothing may be written in this folder. Choose another one.</source>
        <translation>No se puede escribir en esta carpeta. Elija otra.</translation>
    </message>
    <message>
        <source>The disk is full. Make room on it, or choose another one.</source>
        <translation>El disco está lleno. Haga sitio, o elija otro.</translation>
    </message>
    <message>
        <source>The disk said: %1</source>
        <translation>El disco respondió: %1</translation>
    </message>
    <message>
        <source>The page could not be drawn: %1</source>
        <translation>No se pudo dibujar la página: %1</translation>
    </message>
    <message>
        <source>Stopped. The file was not written.</source>
        <translation>Parado. No se escribió el archivo.</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>Trying again</source>
        <translation>Reintentando</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>for the printer</comment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Imprimiendo</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impreso</translation>
    </message>
    <message>
        <source>Saved as PDF</source>
        <translation>Guardado en PDF</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>No impreso</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>a print</comment>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>The printer did not take it. It is tried again by itself: look for paper, cable and power.</source>
        <translation>La impresora no lo aceptó. Se vuelve a intentar solo: revise el papel, el cable y la corriente.</translation>
    </message>
    <message>
        <source>It waits for the printer.</source>
        <translation>Espera a la impresora.</translation>
    </message>
    <message>
        <source>It is being printed.</source>
        <translation>Se está imprimiendo.</translation>
    </message>
    <message>
        <source>It was printed.</source>
        <translation>Se ha imprimido.</translation>
    </message>
    <message>
        <source>It was saved as a PDF file.</source>
        <translation>Se ha guardado en un archivo PDF.</translation>
    </message>
    <message>
        <source>It was not printed, and not saved as a PDF either. Nothing is lost: look at the printer, then print it again.</source>
        <translation>No se imprimió ni se guardó en PDF. No se pierde nada: revise la impresora y vuelva a imprimir.</translation>
    </message>
    <message>
        <source>Somebody cancelled it before it was printed.</source>
        <translation>Alguien lo anuló antes de imprimirse.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>X report</source>
        <translation>Informe X</translation>
    </message>
    <message>
        <source>Z report</source>
        <translation>Informe Z</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Página de prueba</translation>
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
        <translation>Se guardó en un archivo PDF: %1</translation>
    </message>
    <message>
        <source>Unreadable paper</source>
        <translation>Papel ilegible</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a printed paper: its kind, its number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, duplicate %2</source>
        <comment>a receipt, the number of the copy</comment>
        <translation>%1, duplicado %2</translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message>
        <source>Clerk</source>
        <translation>Vendedor</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Dueño</translation>
    </message>
    <message>
        <source>A PIN has %1 to %2 digits: not one digit throughout (1111), and not 1234 or 4321.</source>
        <comment>how long a PIN may be</comment>
        <translation>PIN: de %1 a %2 cifras. Ni la misma cifra siempre (1111), ni 1234, ni 4321.</translation>
    </message>
    <message>
        <source>A PIN has digits only.</source>
        <translation>Un PIN solo tiene cifras.</translation>
    </message>
    <message>
        <source>This PIN is too short: %1 digits at least.</source>
        <translation>Este PIN es demasiado corto: %1 cifras como mínimo.</translation>
    </message>
    <message>
        <source>This PIN is too long: %1 digits at most.</source>
        <translation>Este PIN es demasiado largo: %1 cifras como máximo.</translation>
    </message>
    <message>
        <source>This PIN is what anybody would try first. Choose another one.</source>
        <translation>Este PIN es lo primero que probaría cualquiera. Elija otro.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Escriba un nombre.</translation>
    </message>
    <message>
        <source>There is somebody of this name already. Add what tells them apart.</source>
        <translation>Ya hay alguien con este nombre. Añada algo que los distinga.</translation>
    </message>
    <message>
        <source>This is the last owner with a PIN: nobody could let the others in any more. Make somebody else an owner first.</source>
        <translation>Es el último dueño con PIN: nadie más podría dar acceso a los demás. Nombre antes a otro dueño.</translation>
    </message>
    <message>
        <source>This person does not work here any more.</source>
        <translation>Esta persona ya no trabaja aquí.</translation>
    </message>
    <message>
        <source>There are people on this till already: one of them signs in.</source>
        <translation>Ya hay personas en esta caja: una de ellas entra con su PIN.</translation>
    </message>
    <message>
        <source>This PIN is not right. After the next wrong one you have to wait.</source>
        <translation>Este PIN no es correcto. Tras otro error habrá que esperar.</translation>
    </message>
    <message>
        <source>This PIN is not right.</source>
        <translation>Este PIN no es correcto.</translation>
    </message>
    <message>
        <source>Too many wrong PINs.</source>
        <translation>Demasiados PIN incorrectos.</translation>
    </message>
    <message>
        <source>There is no PIN for this name yet. An owner sets it under Settings, People.</source>
        <translation>Este nombre aún no tiene PIN. Un dueño lo pone en Ajustes, Personas.</translation>
    </message>
    <message>
        <source>Only an owner may do this.</source>
        <translation>Solo un dueño puede hacer esto.</translation>
    </message>
    <message>
        <source>It was not done. %1</source>
        <translation>No se ha hecho. %1</translation>
    </message>
    <message>
        <source>This computer has too little memory free to check a PIN. Close other programs and try again.</source>
        <translation>Este PC no tiene memoria libre para comprobar un PIN. Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The till has not started yet. Try again in a moment.</source>
        <translation>La caja aún no ha arrancado. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Try again in %1 s.</source>
        <translation>Inténtelo de nuevo en %1 s.</translation>
    </message>
    <message>
        <source>Try again in %1 min.</source>
        <translation>Inténtelo de nuevo en %1 min.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Ya puede intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>Sell a recharge.</source>
        <translation>Vender una recarga.</translation>
    </message>
    <message>
        <source>Look at the sales of today.</source>
        <translation>Ver las ventas de hoy.</translation>
    </message>
    <message>
        <source>Print a receipt.</source>
        <translation>Imprimir un recibo.</translation>
    </message>
    <message>
        <source>Open a shift.</source>
        <translation>Abrir un turno.</translation>
    </message>
    <message>
        <source>Count the drawer and close the shift.</source>
        <translation>Contar el cajón y cerrar el turno.</translation>
    </message>
    <message>
        <source>Give cash back to a customer.</source>
        <translation>Devolver efectivo a un cliente.</translation>
    </message>
    <message>
        <source>Take a repayment of the credit book.</source>
        <translation>Cobrar un pago de la libreta de crédito.</translation>
    </message>
    <message>
        <source>Sell although it is not known yet what became of an earlier sale like this one.</source>
        <translation>Vender aunque no se sabe aún qué pasó con una venta igual anterior.</translation>
    </message>
    <message>
        <source>Mark this sale as dealt with.</source>
        <translation>Marcar esta venta como resuelta.</translation>
    </message>
    <message>
        <source>Send the sales of a list.</source>
        <translation>Enviar las ventas de una lista.</translation>
    </message>
    <message>
        <source>Put cash into the drawer, or take it out, without a sale.</source>
        <translation>Meter efectivo en el cajón, o sacarlo, sin una venta.</translation>
    </message>
    <message>
        <source>Print an X report: it tells what should be in the drawer.</source>
        <translation>Imprimir un informe X: dice lo que debería haber en el cajón.</translation>
    </message>
    <message>
        <source>Add or change a customer of the credit book.</source>
        <translation>Añadir o cambiar un cliente de la libreta de crédito.</translation>
    </message>
    <message>
        <source>Look at a sale of somebody else, or of another day.</source>
        <translation>Ver una venta de otra persona o de otro día.</translation>
    </message>
    <message>
        <source>See what the sales cost and earn.</source>
        <translation>Ver lo que cuestan y ganan las ventas.</translation>
    </message>
    <message>
        <source>See the figures and the reports of the shop.</source>
        <translation>Ver las cifras y los informes de la tienda.</translation>
    </message>
    <message>
        <source>Adopt a recharge that this till did not make.</source>
        <translation>Reconocer una recarga que esta caja no hizo.</translation>
    </message>
    <message>
        <source>Change the settings of this till.</source>
        <translation>Cambiar los ajustes de esta caja.</translation>
    </message>
    <message>
        <source>Add or change people and their PINs.</source>
        <translation>Añadir o cambiar personas y sus PIN.</translation>
    </message>
    <message>
        <source>Change the account at the provider.</source>
        <translation>Cambiar la cuenta en el proveedor.</translation>
    </message>
    <message>
        <source>Bring a backup back in place of the till&apos;s data.</source>
        <translation>Restaurar una copia en lugar de los datos de la caja.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>SPECIMEN</source>
        <translation>MUESTRA SIN VALOR</translation>
    </message>
    <message>
        <source>DUPLICATA no. %1</source>
        <translation>DUPLICADO n.º %1</translation>
    </message>
    <message>
        <source>Phone recharge</source>
        <translation>Recarga telefónica</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Efectivo</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>On credit, not paid yet</source>
        <translation>A crédito, sin pagar</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Cash received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Change given</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Receipt no.</source>
        <translation>Recibo n.º</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Face value</source>
        <translation>Valor</translation>
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
        <translation>Vendedor</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Caja</translation>
    </message>
    <message>
        <source>Printed at</source>
        <translation>Impreso el</translation>
    </message>
    <message>
        <source>Printed by</source>
        <translation>Impreso por</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Provider ref.</source>
        <translation>Ref. proveedor</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>aún no conocida</translation>
    </message>
    <message>
        <source>Training: no real recharge.</source>
        <translation>Práctica: ninguna recarga real.</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <comment>title of a document</comment>
        <translation>Recibo %1</translation>
    </message>
    <message>
        <source>Delivered as WhatsApp credit.</source>
        <translation>Recarga entregada como saldo de WhatsApp.</translation>
    </message>
    <message>
        <source>Delivered, and converted to WhatsApp credit.</source>
        <translation>Recarga entregada y convertida en saldo de WhatsApp.</translation>
    </message>
    <message>
        <source>Recharge delivered.</source>
        <translation>Recarga entregada.</translation>
    </message>
    <message>
        <source>The customer is entitled to get %1 back.</source>
        <translation>El cliente tiene derecho a la devolución de %1.</translation>
    </message>
    <message>
        <source>The customer owes nothing for it.</source>
        <translation>El cliente no debe nada por ella.</translation>
    </message>
    <message>
        <source>PENDING</source>
        <translation>PENDIENTE</translation>
    </message>
    <message>
        <source>NOT DELIVERED</source>
        <translation>NO ENTREGADA</translation>
    </message>
    <message>
        <source>RECHARGE CANCELLED</source>
        <translation>RECARGA ANULADA</translation>
    </message>
    <message>
        <source>NOT CONFIRMED</source>
        <translation>NO CONFIRMADA</translation>
    </message>
    <message>
        <source>This recharge is not confirmed yet.</source>
        <translation>Esta recarga aún no está confirmada.</translation>
    </message>
    <message>
        <source>The recharge failed: it was not delivered.</source>
        <translation>La recarga falló: no se entregó.</translation>
    </message>
    <message>
        <source>The recharge was refused: it was not delivered.</source>
        <translation>La recarga fue rechazada: no se entregó.</translation>
    </message>
    <message>
        <source>The recharge was never sent.</source>
        <translation>La recarga nunca se envió.</translation>
    </message>
    <message>
        <source>The provider took this recharge back.</source>
        <translation>El proveedor anuló esta recarga.</translation>
    </message>
    <message>
        <source>It is not known whether this recharge was delivered.</source>
        <translation>No se sabe si esta recarga se entregó.</translation>
    </message>
    <message>
        <source>This paper is no proof of delivery.</source>
        <translation>Este papel no prueba la entrega.</translation>
    </message>
    <message>
        <source>Tel. %1</source>
        <translation>Tel. %1</translation>
    </message>
    <message>
        <source>Copy no. %1</source>
        <comment>below DUPLICATA no. %1</comment>
        <translation>Copia n.º %1</translation>
    </message>
    <message>
        <source>Given back by</source>
        <translation>Devuelto por</translation>
    </message>
    <message>
        <source>Receipt %1, duplicate %2</source>
        <comment>title of a document</comment>
        <translation>Recibo %1, duplicado %2</translation>
    </message>
    <message>
        <source>Given back on %1: %2</source>
        <comment>a time, an amount</comment>
        <translation>Devuelto el %1: %2</translation>
    </message>
    <message>
        <source>Given back by card on %1: %2</source>
        <comment>a time, an amount</comment>
        <translation>Devuelto con tarjeta el %1: %2</translation>
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
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>There is no such file, or it cannot be read. Is the stick plugged in?</source>
        <translation>No existe ese archivo o no se puede leer. ¿Está conectada la memoria USB?</translation>
    </message>
    <message>
        <source>This is no backup of Taabia.</source>
        <translation>Esto no es una copia de Taabia.</translation>
    </message>
    <message>
        <source>This is the till&apos;s own data, not a backup of it.</source>
        <translation>Son los datos de la propia caja, no una copia.</translation>
    </message>
    <message>
        <source>This backup is locked: type its passphrase.</source>
        <translation>Esta copia está cerrada: escriba su frase secreta.</translation>
    </message>
    <message>
        <source>The passphrase does not open this backup. It is the one that was in force when the backup was made.</source>
        <translation>La frase secreta no abre esta copia. Es la que valía cuando se hizo la copia.</translation>
    </message>
    <message>
        <source>This backup is damaged: it is not what was written. Take an older one.</source>
        <translation>Esta copia está dañada: no es lo que se escribió. Tome una más antigua.</translation>
    </message>
    <message>
        <source>This backup belongs to another account.</source>
        <translation>Esta copia es de otra cuenta.</translation>
    </message>
    <message>
        <source>This backup belongs to another account, %1.</source>
        <translation>Esta copia es de otra cuenta, %1.</translation>
    </message>
    <message>
        <source>Backups of the training mode and of the real till cannot take each other&apos;s place.</source>
        <translation>Una copia del modo de práctica no puede ocupar el lugar de la caja real, ni al revés.</translation>
    </message>
    <message>
        <source>A newer Taabia has made this backup. Install the newer version to bring it back.</source>
        <translation>Esta copia la hizo un Taabia más nuevo. Instale esa versión para restaurarla.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk of this PC for a copy beside the till&apos;s data.</source>
        <translation>No hay sitio en el disco de este PC para una copia junto a los datos de la caja.</translation>
    </message>
    <message>
        <source>Something was sold or written since the backup was looked into, and would be lost without having been shown. Look into it again.</source>
        <translation>Se vendió o escribió algo después de mirar la copia, y se perdería sin haberse mostrado. Mírela otra vez.</translation>
    </message>
    <message>
        <source>Look into the backup first.</source>
        <translation>Mire antes qué contiene la copia.</translation>
    </message>
    <message>
        <source>The backup could not be brought back. Check the disk of this PC and try again.</source>
        <translation>No se pudo restaurar la copia. Revise el disco de este PC y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Only an owner can bring a backup back.</source>
        <translation>Solo un dueño puede restaurar una copia.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from a date and time to another</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from a number to another</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Cuenta: %1</translation>
    </message>
    <message>
        <source>Its newest entry is of %1.</source>
        <translation>Su última entrada es de %1.</translation>
    </message>
    <message>
        <source>Nothing was ever written in it.</source>
        <translation>Nunca se escribió nada en ella.</translation>
    </message>
    <message>
        <source>It has no sale.</source>
        <translation>No tiene ninguna venta.</translation>
    </message>
    <message>
        <source>Sales in it: %1, %2 in all.</source>
        <translation>Ventas en ella: %1, %2 en total.</translation>
    </message>
    <message>
        <source>The last one: %1, %2 to %3.</source>
        <comment>date and time; amount; number</comment>
        <translation>La última: %1, %2 a %3.</translation>
    </message>
    <message>
        <source>People in it: %1. They sign in with the PINs of then.</source>
        <translation>Personas: %1. Entran con los PIN de entonces.</translation>
    </message>
    <message>
        <source>Shift %1 is open in it.</source>
        <translation>El turno %1 está abierto en ella.</translation>
    </message>
    <message>
        <source>Somebody has changed entries in this backup: its chain does not hold (Day, Account, Verify).</source>
        <translation>Alguien ha cambiado entradas de esta copia: su cadena no se sostiene (Día, Cuenta, Verificar).</translation>
    </message>
    <message>
        <source>Its entries were chained with another PC&apos;s key: whether somebody has changed them cannot be checked here.</source>
        <translation>Sus entradas se encadenaron con la clave de otro PC: aquí no se puede comprobar si alguien las cambió.</translation>
    </message>
    <message>
        <source>An older Taabia made it; it is brought up to date.</source>
        <translation>La hizo un Taabia más antiguo; se pone al día.</translation>
    </message>
    <message>
        <source>It was made while a sale was being sent: whether that one left is asked of the provider.</source>
        <translation>Se hizo mientras se enviaba una venta: se preguntará al proveedor si salió.</translation>
    </message>
    <message>
        <source>There is no till&apos;s data on this PC yet: nothing is lost.</source>
        <translation>Aún no hay datos de caja en este PC: no se pierde nada.</translation>
    </message>
    <message>
        <source>The till&apos;s present data cannot be read, so what would be lost is not known.</source>
        <translation>Los datos actuales de la caja no se pueden leer: no se sabe qué se perdería.</translation>
    </message>
    <message>
        <source>Nothing is lost: the backup has all that the till has.</source>
        <translation>No se pierde nada: la copia tiene todo lo que tiene la caja.</translation>
    </message>
    <message>
        <source>This would be lost, because the backup does not have it:</source>
        <translation>Esto se perdería, porque la copia no lo tiene:</translation>
    </message>
    <message>
        <source>Sales: %1, %2 in all, %3.</source>
        <comment>how many; amount; from when to when</comment>
        <translation>Ventas: %1, %2 en total, %3.</translation>
    </message>
    <message>
        <source>Of these sales, without an end yet: %1. The provider may still carry them out.</source>
        <translation>De estas ventas, aún sin final: %1. El proveedor todavía puede hacerlas.</translation>
    </message>
    <message>
        <source>Lent in the credit book: %1, %2 in all.</source>
        <translation>Anotado en la libreta: %1, %2 en total.</translation>
    </message>
    <message>
        <source>Cash in and repayments: %1, %2 in all, %3.</source>
        <translation>Entradas de efectivo y pagos: %1, %2 en total, %3.</translation>
    </message>
    <message>
        <source>Cash out and given back: %1, %2 in all, %3.</source>
        <translation>Salidas de efectivo y devoluciones: %1, %2 en total, %3.</translation>
    </message>
    <message>
        <source>Shifts: %1. These numbers are given again.</source>
        <translation>Turnos: %1. Estos números se dan otra vez.</translation>
    </message>
    <message>
        <source>Z reports: %1. These numbers are given again.</source>
        <translation>Informes Z: %1. Estos números se dan otra vez.</translation>
    </message>
    <message>
        <source>Receipts: %1. These numbers are given again; time and reference tell two of them apart.</source>
        <translation>Recibos: %1. Estos números se dan otra vez; la hora y la referencia distinguen dos recibos.</translation>
    </message>
    <message>
        <source>Changes in the credit book&apos;s customers: %1.</source>
        <translation>Cambios de clientes de la libreta: %1.</translation>
    </message>
    <message>
        <source>Lists that were sent: %1.</source>
        <translation>Listas enviadas: %1.</translation>
    </message>
    <message>
        <source>People who are not in it: %1.</source>
        <translation>Personas que no están en ella: %1.</translation>
    </message>
    <message>
        <source>Changes of people and PINs since then.</source>
        <translation>Cambios de personas y de PIN desde entonces.</translation>
    </message>
    <message>
        <source>Sales that are in both and have ended since then: %1. The provider is asked for them again.</source>
        <translation>Ventas que están en ambos y han terminado desde entonces: %1. Se pregunta otra vez por ellas.</translation>
    </message>
    <message>
        <source>The data that is there now is kept beside it, under another name; nothing is deleted. After that the till asks the provider what was sold since then, and sells nothing until it knows.</source>
        <translation>Los datos actuales se guardan al lado con otro nombre; no se borra nada. Después la caja pregunta al proveedor qué se vendió desde entonces, y no vende nada hasta saberlo.</translation>
    </message>
    <message>
        <source>Sales that will not be in the till&apos;s data any more: %1, %2 in all.</source>
        <translation>Ventas que ya no estarán en los datos de la caja: %1, %2 en total.</translation>
    </message>
    <message>
        <source>What was shown will not be in the till&apos;s data any more.</source>
        <translation>Lo mostrado ya no estará en los datos de la caja.</translation>
    </message>
    <message>
        <source>A backup of %1 was brought back.</source>
        <translation>Se ha restaurado una copia de %1.</translation>
    </message>
    <message>
        <source>An empty backup was brought back.</source>
        <translation>Se ha restaurado una copia vacía.</translation>
    </message>
    <message numerus="yes">
        <source>%1 recharges were found that this till&apos;s data did not have, %2 in all.</source>
        <comment>the number picks the plural form</comment>
        <translation>
            <numerusform>Se ha encontrado %1 recarga que los datos de la caja no tenían, %2 en total.</numerusform>
            <numerusform>Se han encontrado %1 recargas que los datos de la caja no tenían, %2 en total.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sold until the provider has told what it does not have.</source>
        <translation>No se vende nada hasta que el proveedor diga lo que le falta.</translation>
    </message>
    <message>
        <source>Sales without an end: %1 of %2 asked for.</source>
        <translation>Ventas sin final: preguntadas %1 de %2.</translation>
    </message>
    <message>
        <source>Its list is read back to %1 so far.</source>
        <translation>Su lista se ha leído hasta %1 por ahora.</translation>
    </message>
    <message>
        <source>Its list is being read.</source>
        <translation>Se está leyendo su lista.</translation>
    </message>
    <message>
        <source>It cannot be asked now. %1</source>
        <translation>Ahora no se le puede preguntar. %1</translation>
    </message>
    <message>
        <source>The till tries again by itself.</source>
        <translation>La caja lo vuelve a intentar sola.</translation>
    </message>
    <message>
        <source>The provider&apos;s list goes back to %1 only: what was sold before that, and is not in the backup, cannot be known.</source>
        <translation>La lista del proveedor solo llega hasta %1: lo vendido antes que no esté en la copia no se puede saber.</translation>
    </message>
    <message>
        <source>The provider&apos;s list does not go back so far: what was sold since then cannot be known.</source>
        <translation>La lista del proveedor no llega tan atrás: lo vendido desde entonces no se puede saber.</translation>
    </message>
    <message>
        <source>An owner decides whether the till sells all the same.</source>
        <translation>Un dueño decide si la caja vende de todos modos.</translation>
    </message>
    <message>
        <source>%1 decided to sell although not everything could be known.</source>
        <translation>%1 decidió vender aunque no se podía saber todo.</translation>
    </message>
    <message>
        <source>The provider knows of no recharge since then that the till&apos;s data does not have.</source>
        <translation>El proveedor no conoce ninguna recarga desde entonces que falte en los datos de la caja.</translation>
    </message>
    <message>
        <source>See Day, Account, where what was found can be adopted.</source>
        <translation>Vea Día, Cuenta, donde se puede reconocer lo encontrado.</translation>
    </message>
    <message>
        <source>The data that was there before is kept as %1.</source>
        <translation>Los datos de antes se guardan como %1.</translation>
    </message>
    <message>
        <source>A backup was brought back. Nothing is sold until the provider has told what it does not have.</source>
        <translation>Se ha restaurado una copia. No se vende nada hasta que el proveedor diga lo que le falta.</translation>
    </message>
    <message>
        <source>The provider has a recharge of %1 to %2, of %3, that this till does not know as its own.</source>
        <translation>El proveedor tiene una recarga de %1 a %2, de %3, que esta caja no conoce como suya.</translation>
    </message>
    <message>
        <source>The provider has a recharge to %1, of %2, that this till does not know as its own.</source>
        <translation>El proveedor tiene una recarga a %1, de %2, que esta caja no conoce como suya.</translation>
    </message>
    <message>
        <source>Another till made it, or it was made before a backup was brought back. If it is this customer&apos;s, do not sell it again.</source>
        <translation>La hizo otra caja, o es de antes de restaurar una copia. Si es de este cliente, no la venda otra vez.</translation>
    </message>
    <message>
        <source>Till of its last sale: %1</source>
        <translation>Caja de su última venta: %1</translation>
    </message>
    <message>
        <source>Its last sale was made at till %1, and this is till %2. Make sure that it is not another till&apos;s backup.</source>
        <translation>Su última venta se hizo en la caja %1, y esta es la caja %2. Compruebe que no es la copia de otra caja.</translation>
    </message>
    <message>
        <source>A backup was not brought back: something was sold or written after it was looked into. Nothing was changed. Look into it again.</source>
        <translation>Una copia no se restauró: se vendió o escribió algo después de mirarla. No se ha cambiado nada. Mírela otra vez.</translation>
    </message>
    <message>
        <source>Some recharges in the provider&apos;s list cannot be read, or do not tell the number: whether they are sales that the backup does not have cannot be known.</source>
        <translation>Algunas recargas de la lista del proveedor no se pueden leer o no indican el número: no se puede saber si son ventas que no están en la copia.</translation>
    </message>
</context>
<context>
    <name>SaleCells</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Promo</source>
        <translation>Promo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Give the cash back</source>
        <translation>Devolver el dinero</translation>
    </message>
</context>
<context>
    <name>ShiftLines</name>
    <message numerus="yes">
        <source>%1 · %n sale(s)</source>
        <comment>a method of payment, or what became of the sales</comment>
        <translation>
            <numerusform>%1 · %n venta</numerusform>
            <numerusform>%1 · %n ventas</numerusform>
        </translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendido</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>By operator</source>
        <translation>Por operador</translation>
    </message>
    <message>
        <source>Not counted as sold</source>
        <translation>No cuenta como vendido</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>No entregado</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Reembolsado</translation>
    </message>
    <message>
        <source>Sold while no shift was open</source>
        <translation>Vendido fuera de turno</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Cajón</translation>
    </message>
    <message>
        <source>Float at the opening</source>
        <translation>Fondo inicial</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>Entrada de efectivo</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>Salida de efectivo</translation>
    </message>
    <message>
        <source>Repaid in cash</source>
        <translation>Crédito pagado en efectivo</translation>
    </message>
    <message>
        <source>Given back in cash</source>
        <translation>Devuelto en efectivo</translation>
    </message>
    <message>
        <source>Cash of sales</source>
        <translation>Efectivo de ventas</translation>
    </message>
    <message>
        <source>Should be in the drawer</source>
        <translation>Debería haber en el cajón</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contado</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Para siempre</translation>
    </message>
    <message>
        <source>Grand total</source>
        <translation>Total general</translation>
    </message>
    <message>
        <source>Chain ends with</source>
        <translation>Fin de la cadena</translation>
    </message>
    <message>
        <source>Counted pieces</source>
        <translation>Billetes y monedas contados</translation>
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
            <numerusform>%n venta sin resolver o por atender</numerusform>
            <numerusform>%n ventas sin resolver o por atender</numerusform>
        </translation>
    </message>
    <message>
        <source>Opened by %1, %2</source>
        <comment>a name, then a time of day, with its date if that is not today</comment>
        <translation>Abierto por %1, %2</translation>
    </message>
    <message>
        <source>of which not settled yet</source>
        <translation>de ellas, aún sin confirmar</translation>
    </message>
    <message>
        <source>To be given back</source>
        <translation>Por devolver</translation>
    </message>
</context>
<context>
    <name>ShiftPaper</name>
    <message>
        <source>Cash</source>
        <translation>Efectivo</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>On credit</source>
        <translation>A crédito</translation>
    </message>
    <message>
        <source>X report</source>
        <translation>Informe X</translation>
    </message>
    <message>
        <source>Z report no. %1</source>
        <translation>Informe Z n.º %1</translation>
    </message>
    <message>
        <source>The shift stays open.</source>
        <translation>El turno sigue abierto.</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Caja</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Turno</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Abierto por</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Read at</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Cerrado por</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Leído por</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>By operator</source>
        <translation>Por operador</translation>
    </message>
    <message>
        <source>Not in these sales</source>
        <translation>Fuera de estas ventas</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>No entregadas</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Reembolsadas</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Cajón</translation>
    </message>
    <message>
        <source>Opening float</source>
        <translation>Fondo inicial</translation>
    </message>
    <message>
        <source>Cash taken</source>
        <translation>Cobrado</translation>
    </message>
    <message>
        <source>Cash put in</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Cash taken out</source>
        <translation>Salidas</translation>
    </message>
    <message>
        <source>Credit repaid</source>
        <translation>Crédito pagado</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Debería haber</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contado</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>Sobra</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Unresolved sales, carried over</source>
        <translation>Ventas sin resolver, pendientes</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Grand total</source>
        <translation>Total general</translation>
    </message>
    <message>
        <source>Last link of the chain</source>
        <translation>Último eslabón de la cadena</translation>
    </message>
    <message>
        <source>Everything ever counted as sold on this till. What comes to nothing later stays in it.</source>
        <translation>Todo lo que esta caja ha contado como vendido desde el principio. Lo que falla después se queda.</translation>
    </message>
    <message>
        <source>of which not settled yet</source>
        <translation>de ellas, aún sin confirmar</translation>
    </message>
    <message>
        <source>Outside shifts</source>
        <translation>Fuera de turno</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>number of sales</comment>
        <translation>N.º</translation>
    </message>
    <message>
        <source>DH</source>
        <comment>heading of amounts</comment>
        <translation>DH</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Unidades</translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message>
        <source>English</source>
        <comment>the name of this language, in itself</comment>
        <translation>Español</translation>
    </message>
    <message>
        <source>Small letters: the printer is well set up.</source>
        <translation>Letras pequeñas: la impresora está bien ajustada.</translation>
    </message>
    <message>
        <source>Normal letters: the printer is well set up.</source>
        <translation>Letras normales: la impresora está bien ajustada.</translation>
    </message>
    <message>
        <source>Bold letters: the printer is well set up.</source>
        <translation>Negrita: la impresora está bien ajustada.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Página de prueba</translation>
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
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%1 s ago</source>
        <comment>seconds; the number only picks the plural form</comment>
        <translation>
            <numerusform>hace %1 s</numerusform>
            <numerusform>hace %1 s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 min ago</source>
        <comment>minutes; the number only picks the plural form</comment>
        <translation>
            <numerusform>hace %1 min</numerusform>
            <numerusform>hace %1 min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 h ago</source>
        <comment>hours; the number only picks the plural form</comment>
        <translation>
            <numerusform>hace %1 h</numerusform>
            <numerusform>hace %1 h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days ago</source>
        <comment>days; the number only picks the plural form</comment>
        <translation>
            <numerusform>hace %1 día</numerusform>
            <numerusform>hace %1 días</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown for now</source>
        <translation>Aún desconocida</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>No such line</source>
        <translation>Línea inexistente</translation>
    </message>
    <message>
        <source>Wrong amount</source>
        <translation>Importe incorrecto</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Number unavailable</source>
        <translation>Número no disponible</translation>
    </message>
    <message>
        <source>Provider error, waiting</source>
        <translation>Error, en espera</translation>
    </message>
    <message>
        <source>Provider trouble, waiting</source>
        <translation>Problema, en espera</translation>
    </message>
    <message>
        <source>Offer not valid</source>
        <translation>Oferta no válida</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Reembolsada</translation>
    </message>
    <message>
        <source>Number suspended</source>
        <translation>Número suspendido</translation>
    </message>
    <message>
        <source>Last try, waiting</source>
        <translation>Último intento, en espera</translation>
    </message>
    <message>
        <source>Being verified</source>
        <translation>En verificación</translation>
    </message>
    <message>
        <source>WhatsApp credit</source>
        <translation>Saldo WhatsApp</translation>
    </message>
    <message>
        <source>Now WhatsApp credit</source>
        <translation>Pasada a WhatsApp</translation>
    </message>
    <message>
        <source>Second try soon</source>
        <translation>2.º intento pronto</translation>
    </message>
    <message>
        <source>Second try</source>
        <translation>Segundo intento</translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation>Estado %1</translation>
    </message>
    <message>
        <source>The provider gives the status as unknown. This is not final.</source>
        <translation>El proveedor da el estado como desconocido. No es definitivo.</translation>
    </message>
    <message>
        <source>The recharge is waiting in the provider&apos;s queue.</source>
        <translation>La recarga espera en la cola del proveedor.</translation>
    </message>
    <message>
        <source>The provider is carrying out the recharge.</source>
        <translation>El proveedor está haciendo la recarga.</translation>
    </message>
    <message>
        <source>The recharge was delivered.</source>
        <translation>La recarga se ha entregado.</translation>
    </message>
    <message>
        <source>The provider says that this line does not exist.</source>
        <translation>El proveedor dice que esta línea no existe.</translation>
    </message>
    <message>
        <source>The provider says that the amount is wrong.</source>
        <translation>El proveedor dice que el importe es incorrecto.</translation>
    </message>
    <message>
        <source>The provider says that the operation failed.</source>
        <translation>El proveedor dice que la operación ha fallado.</translation>
    </message>
    <message>
        <source>The provider says that this number is not available.</source>
        <translation>El proveedor dice que este número no está disponible.</translation>
    </message>
    <message>
        <source>The provider reports an internal error. This is not final.</source>
        <translation>El proveedor avisa de un error interno. No es definitivo.</translation>
    </message>
    <message>
        <source>The provider reports an internal problem. This is not final.</source>
        <translation>El proveedor avisa de un problema interno. No es definitivo.</translation>
    </message>
    <message>
        <source>The provider says that the offer is not valid.</source>
        <translation>El proveedor dice que la oferta no es válida.</translation>
    </message>
    <message>
        <source>The provider refunded the price to the balance.</source>
        <translation>El proveedor ha reembolsado el precio en el saldo.</translation>
    </message>
    <message>
        <source>The provider says that this number is suspended.</source>
        <translation>El proveedor dice que este número está suspendido.</translation>
    </message>
    <message>
        <source>The last try was made and is waiting to be confirmed.</source>
        <translation>Se ha hecho el último intento y falta que se confirme.</translation>
    </message>
    <message>
        <source>The provider is verifying the recharge.</source>
        <translation>El proveedor está verificando la recarga.</translation>
    </message>
    <message>
        <source>The recharge was delivered as WhatsApp credit.</source>
        <translation>La recarga se ha entregado como saldo de WhatsApp.</translation>
    </message>
    <message>
        <source>The recharge was converted to WhatsApp credit.</source>
        <translation>La recarga se ha convertido en saldo de WhatsApp.</translation>
    </message>
    <message>
        <source>The provider is preparing a second try.</source>
        <translation>El proveedor prepara un segundo intento.</translation>
    </message>
    <message>
        <source>The provider is making a second try.</source>
        <translation>El proveedor está haciendo un segundo intento.</translation>
    </message>
    <message>
        <source>The provider gives status %1, which nobody has documented. It is not taken as final.</source>
        <translation>El proveedor da el estado %1, que nadie ha documentado. No se toma como definitivo.</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>Por comprobar</translation>
    </message>
    <message>
        <source>Give the cash back</source>
        <translation>Devolver el dinero</translation>
    </message>
    <message>
        <source>Delivered after all</source>
        <translation>Entregada al final</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Aún sin enviar</translation>
    </message>
    <message>
        <source>Never sent</source>
        <translation>Nunca enviada</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Aún no se sabe</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>Did not leave</source>
        <translation>No salió</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Never found out</source>
        <translation>Nunca aclarada</translation>
    </message>
    <message>
        <source>Reference conflict</source>
        <translation>Referencia en conflicto</translation>
    </message>
    <message>
        <source>Nothing has been charged so far. The sale is saved and about to be sent.</source>
        <translation>Por ahora no se ha descontado nada del saldo. La venta está guardada y a punto de enviarse.</translation>
    </message>
    <message>
        <source>Nothing was charged. This sale was never sent.</source>
        <translation>No se ha descontado nada del saldo. Esta venta nunca se envió.</translation>
    </message>
    <message>
        <source>It is not known yet whether this sale is charged.</source>
        <translation>Aún no se sabe si esta venta se descuenta del saldo.</translation>
    </message>
    <message>
        <source>The provider has received this sale and has not finished it.</source>
        <translation>El proveedor ha recibido esta recarga y todavía la está tramitando.</translation>
    </message>
    <message>
        <source>The recharge failed: it was not delivered and not charged.</source>
        <translation>La recarga ha fallado: ni se ha entregado ni se ha descontado del saldo.</translation>
    </message>
    <message>
        <source>The provider took this sale back and refunded its price to your balance.</source>
        <translation>El proveedor ha anulado esta venta y ha reembolsado el precio en el saldo de la tienda.</translation>
    </message>
    <message>
        <source>It is not known whether this sale was charged, and it is too old for the till to find out.</source>
        <translation>No se sabe si esta venta se descontó del saldo, y es demasiado antigua para que la caja lo averigüe.</translation>
    </message>
    <message>
        <source>It is not known whether this sale was charged. The provider has another recharge under its reference.</source>
        <translation>No se sabe si esta venta se descontó del saldo. El proveedor tiene otra recarga con su referencia.</translation>
    </message>
    <message>
        <source>Check the number with the customer, then sell again.</source>
        <translation>Compruebe el número con el cliente y vuelva a vender.</translation>
    </message>
    <message>
        <source>Choose another amount, then sell again.</source>
        <translation>Elija otro importe y vuelva a vender.</translation>
    </message>
    <message>
        <source>Choose another promo, then sell again.</source>
        <translation>Elija otra promo y vuelva a vender.</translation>
    </message>
    <message>
        <source>The customer has to ask the operator about this number.</source>
        <translation>El cliente tiene que preguntar a su operador por este número.</translation>
    </message>
    <message>
        <source>You can sell it again, or give the customer the cash back.</source>
        <translation>Puede venderla otra vez o devolver el dinero al cliente.</translation>
    </message>
    <message>
        <source>Wait a moment.</source>
        <translation>Espere un momento.</translation>
    </message>
    <message>
        <source>If the customer still wants it, make a new sale.</source>
        <translation>Si el cliente aún la quiere, haga una venta nueva.</translation>
    </message>
    <message>
        <source>Do not sell it again: the till keeps asking.</source>
        <translation>No la venda otra vez: la caja sigue preguntando.</translation>
    </message>
    <message>
        <source>Do not sell it again: the till keeps asking until it is final.</source>
        <translation>No la venda otra vez: la caja sigue preguntando hasta que sea definitiva.</translation>
    </message>
    <message>
        <source>It is marked as dealt with.</source>
        <translation>Está marcada como resuelta.</translation>
    </message>
    <message>
        <source>Do not sell it again: press “Check now”, or ask the provider and give the reference.</source>
        <translation>No la venda otra vez: pulse «Comprobar», o pregunte al proveedor y dele la referencia.</translation>
    </message>
    <message>
        <source>Do not sell it again: ask the provider and give the reference, then mark it as dealt with.</source>
        <translation>No la venda otra vez: pregunte al proveedor, dele la referencia y luego márquela como resuelta.</translation>
    </message>
    <message>
        <source>Give the customer the cash back, then mark it as dealt with.</source>
        <translation>Devuelva el dinero al cliente y luego márquela como resuelta.</translation>
    </message>
    <message>
        <source>The provider had said before that it failed. If you sold it again or gave the cash back, settle that with the customer, then mark it as dealt with.</source>
        <translation>Antes el proveedor había dicho que falló. Si la vendió otra vez o devolvió el dinero, arréglelo con el cliente y luego márquela como resuelta.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Aún sin respuesta</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Refused, not charged</source>
        <translation>Rechazado, saldo intacto</translation>
    </message>
    <message>
        <source>Did not leave the till</source>
        <translation>No salió de la caja</translation>
    </message>
    <message>
        <source>It may have arrived</source>
        <translation>Puede que haya llegado</translation>
    </message>
    <message>
        <source>The account has not enough balance: top it up, then sell again.</source>
        <translation>La cuenta no tiene saldo suficiente: añada saldo y vuelva a vender.</translation>
    </message>
    <message>
        <source>The provider has suspended the account: call the provider.</source>
        <translation>El proveedor ha suspendido la cuenta: llame al proveedor.</translation>
    </message>
    <message>
        <source>The provider does not allow this internet address: ask the provider to add it.</source>
        <translation>El proveedor no permite esta dirección de internet: pídale que la añada.</translation>
    </message>
    <message>
        <source>The client code or the API key did not reach the provider: enter both again.</source>
        <translation>El código de cliente o la clave API no han llegado al proveedor: escriba los dos de nuevo.</translation>
    </message>
    <message>
        <source>The provider does not accept the client code or the API key: check both.</source>
        <translation>El proveedor no acepta el código de cliente o la clave API: revise los dos.</translation>
    </message>
    <message>
        <source>The provider already has a recharge with this reference: the till asks what became of it.</source>
        <translation>El proveedor ya tiene una recarga con esta referencia: la caja pregunta qué ha sido de ella.</translation>
    </message>
    <message>
        <source>The account has reached its limit for today: ask the provider, or sell again tomorrow.</source>
        <translation>La cuenta ha llegado a su límite de hoy: pregunte al proveedor o vuelva a vender mañana.</translation>
    </message>
    <message>
        <source>The provider does not find this recharge. That does not prove that it never arrives.</source>
        <translation>El proveedor no encuentra esta recarga. Eso no prueba que no vaya a llegar.</translation>
    </message>
    <message>
        <source>The provider wants a webhook address: enter one.</source>
        <translation>El proveedor pide una dirección de webhook: escriba una.</translation>
    </message>
    <message>
        <source>The provider does not accept this webhook address: check it.</source>
        <translation>El proveedor no acepta esta dirección de webhook: revísela.</translation>
    </message>
    <message>
        <source>The provider could not save the webhook address: try again later.</source>
        <translation>El proveedor no ha podido guardar la dirección de webhook: inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The provider refused and gave no reason: call the provider.</source>
        <translation>El proveedor ha rechazado la petición sin decir por qué: llame al proveedor.</translation>
    </message>
    <message>
        <source>The provider refused and says: %1</source>
        <translation>El proveedor ha rechazado la petición y dice: %1</translation>
    </message>
    <message>
        <source>The provider refused with code %1, which the till does not know: call the provider.</source>
        <translation>El proveedor ha rechazado la petición con el código %1, que la caja no conoce: llame al proveedor.</translation>
    </message>
    <message>
        <source>The provider refused with code %1, which the till does not know. It says: %2</source>
        <translation>El proveedor ha rechazado la petición con el código %1, que la caja no conoce. Dice: %2</translation>
    </message>
    <message>
        <source>There is no connection to the provider: check the internet line. The till tries again.</source>
        <translation>No hay conexión con el proveedor: revise la línea de internet. La caja lo vuelve a intentar.</translation>
    </message>
    <message>
        <source>The provider did not answer in time. The till tries again.</source>
        <translation>El proveedor no ha respondido a tiempo. La caja lo vuelve a intentar.</translation>
    </message>
    <message>
        <source>The connection broke before the answer came. The till tries again.</source>
        <translation>La conexión se cortó antes de llegar la respuesta. La caja lo vuelve a intentar.</translation>
    </message>
    <message>
        <source>The server cannot prove that it is the provider: check the date of this PC and the internet line.</source>
        <translation>El servidor no puede probar que es el proveedor: revise la fecha de este PC y la línea de internet.</translation>
    </message>
    <message>
        <source>The server sent the till to another address, where it does not go: check the internet line and the server&apos;s address.</source>
        <translation>El servidor ha enviado la caja a otra dirección, y la caja no va allí: revise la línea de internet y la dirección del servidor.</translation>
    </message>
    <message>
        <source>The provider&apos;s system has a fault. The till tries again.</source>
        <translation>El sistema del proveedor tiene un fallo. La caja lo vuelve a intentar.</translation>
    </message>
    <message>
        <source>The answer was far too large to be true, so it was not read. The till tries again.</source>
        <translation>La respuesta era demasiado grande para ser real y no se ha leído. La caja lo vuelve a intentar.</translation>
    </message>
    <message>
        <source>The answer could not be understood. The till tries again.</source>
        <translation>No se ha entendido la respuesta. La caja lo vuelve a intentar.</translation>
    </message>
    <message>
        <source>The till stopped waiting for the answer.</source>
        <translation>La caja ha dejado de esperar la respuesta.</translation>
    </message>
    <message>
        <source>No money moved by asking.</source>
        <translation>Preguntar no mueve dinero.</translation>
    </message>
    <message>
        <source>It is not known yet whether this sale is charged. Do not sell it again.</source>
        <translation>Aún no se sabe si esta venta se descuenta del saldo. No la venda otra vez.</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>No se ha descontado nada del saldo.</translation>
    </message>
    <message>
        <source>Nothing was charged. The sale did not leave this PC: check the internet line, then sell again.</source>
        <translation>No se ha descontado nada del saldo. La venta no salió de este PC: revise la línea de internet y vuelva a vender.</translation>
    </message>
    <message>
        <source>Nothing was sent and nothing was charged.</source>
        <translation>No se ha enviado nada ni se ha descontado nada del saldo.</translation>
    </message>
    <message>
        <source>An earlier sale of %1 to %2, made at %3, is not settled yet: look at it first.</source>
        <translation>Una venta anterior de %1 al %2, hecha a las %3, aún no está resuelta: mírela primero.</translation>
    </message>
    <message>
        <source>An earlier sale like this one is not settled yet: look at it first.</source>
        <translation>Una venta anterior igual que esta aún no está resuelta: mírela primero.</translation>
    </message>
    <message>
        <source>The sale could not be saved on the disk of this PC.</source>
        <translation>No se ha podido guardar la venta en el disco de este PC.</translation>
    </message>
    <message>
        <source>The till is not ready: wait a moment, then sell again.</source>
        <translation>La caja no está lista: espere un momento y vuelva a vender.</translation>
    </message>
    <message>
        <source>Nothing was sent. This sale is more than 24 hours old, so the same reference must not be sent again: ask the provider.</source>
        <translation>No se ha enviado nada. Esta venta tiene más de 24 horas, así que no se debe reenviar la misma referencia: pregunte al proveedor.</translation>
    </message>
    <message>
        <source>Nothing was sent. The provider&apos;s clock has not told yet how old this sale is: check now, then try again.</source>
        <translation>No se ha enviado nada. Con el reloj del proveedor aún no se sabe cuánto hace de esta venta: compruebe ahora y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Nothing was sent. The provider has answered for this sale in the meantime.</source>
        <translation>No se ha enviado nada. Mientras tanto, el proveedor ha respondido sobre esta venta.</translation>
    </message>
    <message>
        <source>Nothing was sent. It could not be saved on the disk of this PC: free some space, then try again.</source>
        <translation>No se ha enviado nada. No se ha podido guardar en el disco de este PC: libere espacio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The till cannot write to the disk of this PC. What is not saved is not sent: free some space or check the disk.</source>
        <translation>La caja no puede escribir en el disco de este PC. Lo que no se guarda no se envía: libere espacio o revise el disco.</translation>
    </message>
    <message>
        <source>Another program is using the till&apos;s data. Only one Taabia may run on it: close the other one.</source>
        <translation>Otro programa está usando los datos de la caja. Solo un Taabia puede usarlos: cierre el otro.</translation>
    </message>
    <message>
        <source>A newer Taabia has written this data. Install the newer version to open it.</source>
        <translation>Estos datos son de un Taabia más nuevo. Instale la versión más nueva para abrirlos.</translation>
    </message>
    <message>
        <source>This data belongs to another account or another program. Choose another data folder.</source>
        <translation>Estos datos son de otra cuenta o de otro programa. Elija otra carpeta de datos.</translation>
    </message>
    <message>
        <source>The sale was changed in the meantime, so nothing more was sent for it.</source>
        <translation>La venta cambió mientras tanto, así que no se ha enviado nada más para ella.</translation>
    </message>
    <message>
        <source>This sale is not in the till&apos;s data.</source>
        <translation>Esta venta no está en los datos de la caja.</translation>
    </message>
    <message>
        <source>Key not accepted</source>
        <translation>Clave rechazada</translation>
    </message>
    <message>
        <source>Account suspended</source>
        <translation>Cuenta suspendida</translation>
    </message>
    <message>
        <source>Address not allowed</source>
        <translation>Dirección no permitida</translation>
    </message>
    <message>
        <source>Server refuses</source>
        <translation>El servidor rechaza</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Connection broke</source>
        <translation>Conexión cortada</translation>
    </message>
    <message>
        <source>Server not trusted</source>
        <translation>Servidor no fiable</translation>
    </message>
    <message>
        <source>Wrong address</source>
        <translation>Dirección errónea</translation>
    </message>
    <message>
        <source>Server fault</source>
        <translation>Fallo del servidor</translation>
    </message>
    <message>
        <source>Answer too large</source>
        <translation>Respuesta excesiva</translation>
    </message>
    <message>
        <source>Answer not readable</source>
        <translation>Respuesta ilegible</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpida</translation>
    </message>
    <message>
        <source>Type the customer&apos;s number.</source>
        <translation>Escriba el número del cliente.</translation>
    </message>
    <message>
        <source>A number has only digits: look at what was typed.</source>
        <translation>Un número solo lleva cifras: revise lo escrito.</translation>
    </message>
    <message>
        <source>Too short: a mobile number has 10 digits.</source>
        <translation>Demasiado corto: un móvil tiene 10 cifras.</translation>
    </message>
    <message>
        <source>Too long: a mobile number has 10 digits.</source>
        <translation>Demasiado largo: un móvil tiene 10 cifras.</translation>
    </message>
    <message>
        <source>Not a mobile number: it begins with 06 or 07.</source>
        <translation>No es un móvil: un móvil empieza por 06 o 07.</translation>
    </message>
    <message>
        <source>Not a Moroccan number: only +212 can be recharged.</source>
        <translation>No es un número marroquí: solo se recarga el +212.</translation>
    </message>
    <message>
        <source>Type an amount.</source>
        <translation>Escriba un importe.</translation>
    </message>
    <message>
        <source>This is not an amount: type for example 10 or 7,50.</source>
        <translation>No es un importe: escriba, por ejemplo, 10 o 7,50.</translation>
    </message>
    <message>
        <source>Too many decimals: a centime is the smallest coin.</source>
        <translation>Demasiados decimales: la moneda más pequeña es el céntimo.</translation>
    </message>
    <message>
        <source>This amount is too large.</source>
        <translation>Este importe es demasiado grande.</translation>
    </message>
    <message>
        <source>Nothing was noted. A shift is open already: count it and close it first.</source>
        <translation>No se ha anotado nada. Ya hay un turno abierto: cuéntelo y ciérrelo primero.</translation>
    </message>
    <message>
        <source>Nothing was noted. No shift is open: open one first.</source>
        <translation>No se ha anotado nada. No hay ningún turno abierto: abra uno primero.</translation>
    </message>
    <message>
        <source>The shift is still open and its money as it was. Cash has moved since the drawer was counted: count it again.</source>
        <translation>El turno sigue abierto y su dinero igual. Se ha movido efectivo desde el recuento: vuelva a contar el cajón.</translation>
    </message>
    <message>
        <source>Nothing was noted. A reason is missing: say in a few words why.</source>
        <translation>No se ha anotado nada. Falta el motivo: diga por qué en pocas palabras.</translation>
    </message>
    <message>
        <source>Nothing was noted. The amount must be more than zero, and not beyond reason: type it again.</source>
        <translation>No se ha anotado nada. El importe debe ser mayor que cero y razonable: escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was noted, and no cash is to leave the drawer: it is not owed, or was given back already.</source>
        <translation>No se ha anotado nada y no debe salir efectivo del cajón: no se debe, o ya se devolvió.</translation>
    </message>
    <message>
        <source>Nothing was noted. This customer is not in the credit book: look for the name again.</source>
        <translation>No se ha anotado nada. Este cliente no está en la libreta de crédito: busque su nombre otra vez.</translation>
    </message>
    <message>
        <source>Nothing was noted, the drawer counts as before. The till is not ready or does not have this: wait a moment, then try again.</source>
        <translation>No se ha anotado nada, el cajón cuenta como antes. La caja no está lista o no encuentra esto: espere un momento y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Nothing was noted, the drawer counts as before. %1</source>
        <translation>No se ha anotado nada, el cajón cuenta como antes. %1</translation>
    </message>
    <message>
        <source>Cash</source>
        <comment>a method of payment</comment>
        <translation>Efectivo</translation>
    </message>
    <message>
        <source>Card</source>
        <comment>a method of payment</comment>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Credit book</source>
        <comment>a method of payment</comment>
        <translation>A crédito</translation>
    </message>
    <message>
        <source>Cash in</source>
        <comment>cash that moved</comment>
        <translation>Entrada de efectivo</translation>
    </message>
    <message>
        <source>Cash out</source>
        <comment>cash that moved</comment>
        <translation>Salida de efectivo</translation>
    </message>
    <message>
        <source>Repaid</source>
        <comment>cash that moved</comment>
        <translation>Crédito pagado</translation>
    </message>
    <message>
        <source>Given back</source>
        <comment>cash that moved</comment>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Exact: nothing is missing, nothing is too much.</source>
        <translation>Exacto: ni falta ni sobra nada.</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>Falta: %1</translation>
    </message>
    <message>
        <source>%1 too much</source>
        <translation>Sobra: %1</translation>
    </message>
    <message>
        <source>Owes nothing</source>
        <comment>a customer</comment>
        <translation>No debe nada</translation>
    </message>
    <message>
        <source>The shop owes %1</source>
        <translation>La tienda debe %1</translation>
    </message>
    <message>
        <source>Owes %1</source>
        <comment>a customer</comment>
        <translation>Debe %1</translation>
    </message>
    <message>
        <source>%1 owes %2 already, and may owe %3 at most.</source>
        <translation>%1 ya debe %2 y puede deber %3 como máximo.</translation>
    </message>
    <message>
        <source>This customer may not owe more.</source>
        <translation>Este cliente no puede deber más.</translation>
    </message>
    <message>
        <source>The payment does not cover this sale: enter it again.</source>
        <translation>El pago no cubre esta venta: vuelva a introducirlo.</translation>
    </message>
    <message>
        <source>No shift is open: this cash will not be in any shift&apos;s sum.</source>
        <translation>No hay turno abierto: este efectivo no entrará en la suma de ningún turno.</translation>
    </message>
    <message>
        <source>No shift was open: this cash is in no shift&apos;s sum.</source>
        <translation>No había turno abierto: este efectivo no está en la suma de ningún turno.</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Under way after all</source>
        <translation>En curso al final</translation>
    </message>
    <message>
        <source>The recharge failed: it was not delivered.</source>
        <translation>La recarga falló: no se entregó.</translation>
    </message>
    <message>
        <source>The provider tells a billed amount for it: make sure that it is back on the balance.</source>
        <translation>El proveedor indica un importe facturado por ella: asegúrese de que ha vuelto al saldo.</translation>
    </message>
    <message>
        <source>There is no connection to the provider: check the internet line, then try again.</source>
        <translation>No hay conexión con el proveedor: revise la línea de internet y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The provider did not answer in time.</source>
        <translation>El proveedor no ha respondido a tiempo.</translation>
    </message>
    <message>
        <source>The connection broke before the answer came.</source>
        <translation>La conexión se cortó antes de la respuesta.</translation>
    </message>
    <message>
        <source>The provider&apos;s system has a fault: try again later.</source>
        <translation>El sistema del proveedor tiene un fallo: inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The answer was far too large to be true, so it was not read.</source>
        <translation>La respuesta era demasiado grande para ser cierta, así que no se leyó.</translation>
    </message>
    <message>
        <source>The answer could not be understood.</source>
        <translation>La respuesta no se pudo entender.</translation>
    </message>
    <message>
        <source>Only the owner may see and change the account.</source>
        <translation>Solo el dueño puede ver y cambiar la cuenta.</translation>
    </message>
    <message>
        <source>The till is not ready, so the provider was not asked.</source>
        <translation>La caja no está lista, así que no se preguntó al proveedor.</translation>
    </message>
    <message>
        <source>Saved at the provider.</source>
        <translation>Guardado en el proveedor.</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <comment>the reason</comment>
        <translation>No se cambió nada. %1</translation>
    </message>
    <message>
        <source>It is not known whether the change arrived, and it may still arrive. %1 Above stands what the provider has now; read it again in a minute.</source>
        <comment>the reason</comment>
        <translation>No se sabe si el cambio llegó, y aún puede llegar. %1 Arriba está lo que el proveedor tiene ahora; vuelva a leerlo en un minuto.</translation>
    </message>
    <message>
        <source>It is not known whether the change arrived. %1 What the provider has now could not be read either: read it again.</source>
        <comment>the reason</comment>
        <translation>No se sabe si el cambio llegó. %1 Tampoco se pudo leer lo que el proveedor tiene ahora: léalo de nuevo.</translation>
    </message>
    <message>
        <source>No backup was made. This folder is not there: plug in the stick, or choose another folder.</source>
        <translation>No se hizo ninguna copia. Esta carpeta no está: conecte la memoria USB o elija otra carpeta.</translation>
    </message>
    <message>
        <source>No backup was made. Nothing may be written in this folder: choose another one, or a stick that is not locked.</source>
        <translation>No se hizo ninguna copia. En esta carpeta no se puede escribir: elija otra, o una memoria que no esté bloqueada.</translation>
    </message>
    <message>
        <source>No backup was made. There is not enough room: free some, or choose another stick.</source>
        <translation>No se hizo ninguna copia. No hay bastante espacio: libere algo o elija otra memoria.</translation>
    </message>
    <message>
        <source>No backup was made. The till&apos;s own data could not be read to its end: call for help before anything else is done with this PC.</source>
        <translation>No se hizo ninguna copia. Los datos de la caja no se pudieron leer hasta el final: pida ayuda antes de hacer nada más con este PC.</translation>
    </message>
    <message>
        <source>No backup was kept. The copy was not whole when it was read again: try another stick.</source>
        <translation>No se guardó ninguna copia. Al releerla no estaba entera: pruebe con otra memoria.</translation>
    </message>
    <message>
        <source>No backup was made. The disk says: %1</source>
        <translation>No se hizo ninguna copia. El disco dice: %1</translation>
    </message>
    <message>
        <source>Only the owner may make a backup.</source>
        <translation>Solo el dueño puede hacer una copia.</translation>
    </message>
    <message>
        <source>Nothing was noted. Whoever is signed in may not do this: it takes the owner&apos;s PIN.</source>
        <translation>No se ha anotado nada. Quien está en la caja no puede hacerlo: hace falta el PIN del dueño.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>the code of a promo, what the owner calls it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Refused in the list&apos;s answer, being checked</source>
        <translation>Rechazada en la respuesta de la lista; se está comprobando</translation>
    </message>
    <message>
        <source>The same was sold to %1 %2: %3, promo %4.</source>
        <comment>number; how long ago: &quot;3 min ago&quot;; amount; promo</comment>
        <translation>La misma recarga se vendió al %1 %2: %3, promo %4.</translation>
    </message>
    <message>
        <source>The same was sold to %1 before, on %2: %3, promo %4.</source>
        <comment>number; date and time; amount; promo</comment>
        <translation>La misma recarga ya se vendió al %1 el %2: %3, promo %4.</translation>
    </message>
    <message>
        <source>Whoever is signed in may not do this: it takes the owner&apos;s PIN.</source>
        <translation>Quien está en la caja no puede hacerlo: hace falta el PIN del dueño.</translation>
    </message>
    <message>
        <source>Nothing was sent. Whoever is signed in may not do this: it takes the owner&apos;s PIN.</source>
        <translation>No se ha enviado nada. Quien está en la caja no puede hacerlo: hace falta el PIN del dueño.</translation>
    </message>
    <message>
        <source>No backup was made. There is not enough room on this PC for the copy that is locked before it goes to the folder: free some.</source>
        <translation>No se hizo ninguna copia. En este PC no hay bastante espacio para la copia que se bloquea antes de ir a la carpeta: libere algo.</translation>
    </message>
    <message>
        <source>No backup was made. It cannot be locked with the passphrase that was set on this PC: set it again.</source>
        <translation>No se hizo ninguna copia. No se puede bloquear con la frase secreta elegida en este PC: elíjala de nuevo.</translation>
    </message>
    <message>
        <source>The backup was stopped. Nothing is wrong: the next one is made by itself.</source>
        <translation>La copia se detuvo. No pasa nada: la próxima se hará sola.</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <comment>an amount of room on a disk</comment>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se ha enviado nada.</translation>
    </message>
    <message>
        <source>The disk of this PC is full, so nothing new is sold. What was sold is safe, and its end is still saved. Make room until %1 are free: the till then goes on by itself.</source>
        <comment>an amount of room: &quot;300 MB&quot;</comment>
        <translation>El disco de este PC está lleno, así que no se vende nada nuevo. Lo vendido está a salvo y su resultado se sigue guardando. Libere espacio hasta que haya %1 libres: la caja continuará sola.</translation>
    </message>
    <message>
        <source>The till&apos;s data on this disk is damaged, so nothing more is sold. What was sent is safe with the provider. Restore the last backup, best on another disk, or call for help.</source>
        <translation>Los datos de la caja en este disco están dañados, así que no se vende nada más. Lo enviado está a salvo con el proveedor. Restaure la última copia de seguridad, mejor en otro disco, o pida ayuda.</translation>
    </message>
    <message>
        <source>This version keeps the data in a newer form, and first makes a copy of it as it is. The disk has no room for the copy: free %1, then start again. Nothing was changed.</source>
        <comment>an amount of room: &quot;300 MB&quot;</comment>
        <translation>Esta versión guarda los datos en una forma más nueva y primero hace una copia tal como están. No hay sitio en el disco para la copia: libere %1 y vuelva a iniciar. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This version keeps the data in a newer form, and first makes a copy of it as it is. The copy could not be made: check the disk, then start again. Nothing was changed.</source>
        <translation>Esta versión guarda los datos en una forma más nueva y primero hace una copia tal como están. La copia no se pudo hacer: revise el disco y vuelva a iniciar. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The disk of this PC is almost full: %1 are free. Selling goes on; free some space today.</source>
        <comment>an amount of room: &quot;300 MB&quot;</comment>
        <translation>El disco de este PC está casi lleno: quedan %1. Se sigue vendiendo; libere espacio hoy.</translation>
    </message>
    <message>
        <source>The disk of this PC is almost full. Selling goes on; free some space today.</source>
        <translation>El disco de este PC está casi lleno. Se sigue vendiendo; libere espacio hoy.</translation>
    </message>
    <message>
        <source>Nothing can be sold now: the disk of this PC is full.</source>
        <translation>Ahora no se puede vender nada: el disco de este PC está lleno.</translation>
    </message>
    <message>
        <source>Nothing can be sold any more: the till&apos;s data is damaged.</source>
        <translation>Ya no se puede vender nada: los datos de la caja están dañados.</translation>
    </message>
</context>
<context>
    <name>taabia::AboutCard</name>
    <message>
        <source>About Taabia</source>
        <translation>Acerca de Taabia</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <translation>Versión %1, con Qt %2</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Software libre con la licencia GNU General Public License, versión 3 o posterior. Se ofrece sin ninguna garantía.</translation>
    </message>
    <message>
        <source>Font: Cairo, SIL Open Font License. Icons: Lucide, ISC licence. Qt: GNU Lesser General Public License, version 3.</source>
        <translation>Fuente: Cairo, SIL Open Font License. Iconos: Lucide, licencia ISC. Qt: GNU Lesser General Public License, versión 3.</translation>
    </message>
    <message>
        <source>What is new in it</source>
        <translation>Sus novedades</translation>
    </message>
</context>
<context>
    <name>taabia::AccountCard</name>
    <message>
        <source>Account at the provider</source>
        <translation>Cuenta en el proveedor</translation>
    </message>
    <message>
        <source>What a sale of 10 DH brings</source>
        <translation>Lo que deja una venta de 10 DH</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Client code</source>
        <translation>Código de cliente</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>Límite de crédito</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>%1: not known</source>
        <translation>%1: no se sabe</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>%1: you neither earn nor lose.</source>
        <translation>%1: ni gana ni pierde.</translation>
    </message>
    <message>
        <source>%1: you lose %2 on %3.</source>
        <translation>%1: pierde %2 por cada %3.</translation>
    </message>
    <message>
        <source>%1: you earn %2 on %3.</source>
        <translation>%1: gana %2 por cada %3.</translation>
    </message>
    <message>
        <source>Suspended</source>
        <comment>the account</comment>
        <translation>Suspendida</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>Revendedor</translation>
    </message>
    <message>
        <source>Prepaid</source>
        <comment>the account</comment>
        <translation>Prepago</translation>
    </message>
    <message>
        <source>Paid afterwards</source>
        <comment>the account</comment>
        <translation>Pospago</translation>
    </message>
    <message>
        <source>The provider is being asked…</source>
        <translation>Se está preguntando al proveedor…</translation>
    </message>
    <message>
        <source>What stands here was read at %1.</source>
        <translation>Lo que se ve aquí se leyó a las %1.</translation>
    </message>
    <message>
        <source>What is not known could not be read.</source>
        <translation>Lo que no se sabe no se pudo leer.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>why it failed, what is shown instead</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Read at %1</source>
        <translation>Leído a las %1</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Read the account again</source>
        <translation>Leer la cuenta de nuevo</translation>
    </message>
    <message>
        <source>Addresses that may use it</source>
        <translation>Direcciones que pueden usarla</translation>
    </message>
    <message>
        <source>None: what is sold is paid from the balance</source>
        <translation>Ninguno: lo que se vende se paga con el saldo</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Todas</translation>
    </message>
</context>
<context>
    <name>taabia::AccountPage</name>
    <message>
        <source>The account</source>
        <translation>La cuenta</translation>
    </message>
    <message>
        <source>Opening the till…</source>
        <translation>Abriendo la caja…</translation>
    </message>
    <message>
        <source>Practise now</source>
        <translation>Practicar ahora</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Keep it and go on</source>
        <translation>Guardar y seguir</translation>
    </message>
    <message>
        <source>Check the account</source>
        <translation>Comprobar la cuenta</translation>
    </message>
    <message>
        <source>Type the client code that the provider gave the shop.</source>
        <translation>Escriba el código de cliente que el proveedor dio a la tienda.</translation>
    </message>
    <message>
        <source>Type or paste the key that the provider gave the shop.</source>
        <translation>Escriba o pegue la clave que el proveedor dio a la tienda.</translation>
    </message>
    <message>
        <source>Everything inside this program: no account, no key, no internet. No money moves.</source>
        <translation>Todo dentro de este programa: ni cuenta, ni clave, ni internet. No se mueve dinero.</translation>
    </message>
    <message>
        <source>MoroccoTopup&apos;s own place to try: the same account and the same key, and nothing is debited.</source>
        <translation>El espacio de pruebas de MoroccoTopup: la misma cuenta y la misma clave, y no se cobra nada.</translation>
    </message>
    <message>
        <source>Recharges are real and charged to the shop&apos;s account at MoroccoTopup.</source>
        <translation>Las recargas son reales y se cobran de la cuenta de la tienda en MoroccoTopup.</translation>
    </message>
    <message>
        <source>Client code</source>
        <translation>Código de cliente</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave API</translation>
    </message>
    <message>
        <source>shown as dots</source>
        <translation>se muestra con puntos</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>Dirección del servicio</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Otra dirección</translation>
    </message>
    <message>
        <source>Keep it and go on without the check</source>
        <translation>Guardar y seguir sin comprobar</translation>
    </message>
    <message>
        <source>Recharges go to the address below. Expect them to be real, and charged to the account there.</source>
        <translation>Las recargas van a la dirección de abajo. Considérelas reales y cobradas de la cuenta que hay allí.</translation>
    </message>
</context>
<context>
    <name>taabia::AmountField</name>
    <message>
        <source>This cannot be less than 0.</source>
        <translation>No puede ser menos de 0.</translation>
    </message>
    <message>
        <source>More than 0, please.</source>
        <translation>Debe ser más de 0.</translation>
    </message>
</context>
<context>
    <name>taabia::AmountPicker</name>
    <message>
        <source>Choose an amount, or type another one.</source>
        <translation>Elija un importe o escriba otro.</translation>
    </message>
    <message>
        <source>The largest amount is %1.</source>
        <translation>El importe máximo es %1.</translation>
    </message>
    <message>
        <source>The smallest amount is %1.</source>
        <translation>El importe mínimo es %1.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Otro…</translation>
    </message>
    <message>
        <source>Amounts</source>
        <comment>the group of tiles, for screen readers</comment>
        <translation>Importes</translation>
    </message>
</context>
<context>
    <name>taabia::BackupCard</name>
    <message>
        <source>Choose the folder first, or the stick.</source>
        <translation>Elija antes la carpeta o la memoria USB.</translation>
    </message>
    <message>
        <source>The backup is being written and read again. Leave the stick where it is; selling goes on.</source>
        <translation>La copia se está escribiendo y releyendo. Deje la memoria donde está; se puede seguir vendiendo.</translation>
    </message>
    <message>
        <source>Backed up, and read again: it is whole. %1</source>
        <translation>Copia hecha y releída: está entera. %1</translation>
    </message>
    <message>
        <source>Last backup from here: %1</source>
        <translation>Última copia desde aquí: %1</translation>
    </message>
    <message>
        <source>No backup was ever made from here.</source>
        <translation>Desde aquí aún no se ha hecho ninguna copia.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Folder or stick</source>
        <translation>Carpeta o memoria USB</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose the folder of the backup</source>
        <translation>Elegir la carpeta de la copia</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer una copia ahora</translation>
    </message>
    <message>
        <source>Backed up, and read again: the copy is whole. But the chain in it is broken: something was changed behind the till&apos;s back. Day, Account, Verify says what. The copy is kept, with chain-broken in its name.</source>
        <translation>Copia hecha y releída: está entera. Pero su cadena está rota: algo se cambió a espaldas de la caja. Día, Cuenta, Comprobar dice qué. La copia se conserva, con chain-broken en el nombre.</translation>
    </message>
    <message>
        <source>This folder is not there now. As soon as it is, it gets the backup that it has missed.</source>
        <translation>Esta carpeta no está ahora. En cuanto vuelva, recibirá la copia que le falta.</translation>
    </message>
    <message>
        <source>This folder is not there now.</source>
        <translation>Esta carpeta no está ahora.</translation>
    </message>
    <message>
        <source>This folder lies on the disk that the till works on: if that disk breaks, the backups go with it. A stick or another PC is safer.</source>
        <translation>Esta carpeta está en el disco con el que trabaja la caja: si se estropea, las copias se pierden con él. Una memoria USB u otro PC es más seguro.</translation>
    </message>
    <message>
        <source>Last backup from here: %1. The chain in it is broken.</source>
        <translation>Última copia desde aquí: %1. Su cadena está rota.</translation>
    </message>
    <message>
        <source>Not since: on %1 it did not work. %2</source>
        <comment>a moment, and the reason as whole sentences</comment>
        <translation>Desde entonces no: el %1 no funcionó. %2</translation>
    </message>
    <message>
        <source>A copy of all that this till has written: sales, cash, receipts, the credit book, people. It is one file with the date in its name, read again and checked. Neither the API key nor the key of the checks (Day, Account) is in it. Keep it away from this PC.</source>
        <translation>Una copia de todo lo que esta caja ha escrito: ventas, efectivo, recibos, libreta de crédito, personas. Es un solo archivo con la fecha en el nombre, releído y comprobado. No contiene ni la clave API ni la clave de las comprobaciones (Día, Cuenta). Guárdela lejos de este PC.</translation>
    </message>
    <message>
        <source>When a backup is made</source>
        <translation>Cuándo se hace una copia</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Sola</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <translation>Solo a mano</translation>
    </message>
    <message>
        <source>By itself is once a day, and when a shift is closed. Older ones are let go: those of seven days, of five weeks and of twelve months stay.</source>
        <translation>Sola: una vez al día y al cerrar un turno. Las más antiguas se van: quedan las de siete días, cinco semanas y doce meses.</translation>
    </message>
</context>
<context>
    <name>taabia::BackupHint</name>
    <message>
        <source>This till makes no backups yet: nobody has chosen a folder or a stick for them.</source>
        <translation>Esta caja aún no hace copias: nadie ha elegido una carpeta o una memoria USB para ellas.</translation>
    </message>
    <message numerus="yes">
        <source>There has been no backup for %n days.</source>
        <translation>
            <numerusform>No hay copia desde hace %n día.</numerusform>
            <numerusform>No hay copia desde hace %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain in the last backup is broken: something was changed behind the till&apos;s back. Account, Verify says what.</source>
        <translation>La cadena de la última copia está rota: algo se cambió a espaldas de la caja. Cuenta, Comprobar dice qué.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
</context>
<context>
    <name>taabia::BackupLock</name>
    <message>
        <source>Lock from now on</source>
        <translation>Bloquear desde ahora</translation>
    </message>
    <message>
        <source>Set another passphrase</source>
        <translation>Poner otra frase secreta</translation>
    </message>
    <message>
        <source>Write the passphrase down and keep it away from the stick: without it nobody can open these backups, neither this till nor anybody&apos;s help.</source>
        <translation>Anote la frase secreta y guárdela lejos de la memoria USB: sin ella nadie puede abrir estas copias, ni esta caja ni ninguna ayuda.</translation>
    </message>
    <message>
        <source>Whoever finds the stick reads nothing. To bring such a backup back, on any PC, takes the passphrase that was set when it was made.</source>
        <translation>Quien encuentre la memoria no lee nada. Para recuperar una copia así, en cualquier PC, hace falta la frase secreta que había cuando se hizo.</translation>
    </message>
    <message>
        <source>Who can read a backup</source>
        <translation>Quién puede leer una copia</translation>
    </message>
    <message>
        <source>Whoever has the file</source>
        <translation>Quien tenga el archivo</translation>
    </message>
    <message>
        <source>Who knows a passphrase</source>
        <translation>Quien sepa una frase secreta</translation>
    </message>
    <message>
        <source>Passphrase of the backups</source>
        <translation>Frase secreta de las copias</translation>
    </message>
</context>
<context>
    <name>taabia::BalanceCard</name>
    <message numerus="yes">
        <source>about %n sale(s) of %1</source>
        <comment>what the balance is enough for</comment>
        <translation>
            <numerusform>aprox. %n venta de %1</numerusform>
            <numerusform>aprox. %n ventas de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>aún no se sabe</translation>
    </message>
    <message>
        <source>Low balance: below %1.</source>
        <translation>Saldo bajo: menos de %1.</translation>
    </message>
    <message>
        <source>Read the balance again</source>
        <translation>Actualizar el saldo</translation>
    </message>
    <message>
        <source>Read the balance again (Ctrl+R)</source>
        <translation>Actualizar el saldo (Ctrl+R)</translation>
    </message>
    <message>
        <source>credit limit %1</source>
        <translation>límite de crédito %1</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) to look at</source>
        <translation>
            <numerusform>%n venta por revisar</numerusform>
            <numerusform>%n ventas por revisar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>taabia::BalanceView</name>
    <message>
        <source>The balance was not read in this time.</source>
        <translation>El saldo no se leyó en este tiempo.</translation>
    </message>
    <message>
        <source>The balance cannot be shown. %1</source>
        <translation>No se puede mostrar el saldo. %1</translation>
    </message>
    <message numerus="yes">
        <source>Money went out without a confirmed sale of this till, on %1 days.</source>
        <comment>the number picks the plural form</comment>
        <translation>
            <numerusform>Salió dinero de la cuenta sin venta confirmada de esta caja: %1 día.</numerusform>
            <numerusform>Salió dinero de la cuenta sin venta confirmada de esta caja: %1 días.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a list&apos;s name, how many are in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Día a día</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>Diferencias por explicar</translation>
    </message>
    <message>
        <source>Made elsewhere</source>
        <translation>Fuera de esta caja</translation>
    </message>
    <message>
        <source>Recharges that this till did not make</source>
        <translation>Recargas que esta caja no hizo</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Verify the records</source>
        <translation>Verificar los registros</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>The balance day by day</source>
        <translation>El saldo día a día</translation>
    </message>
    <message>
        <source>What the provider&apos;s account holds, beside what this till sold. A day closes with its last reading while no sale was under way.</source>
        <translation>La cuenta en el proveedor, comparada con lo que vendió esta caja. Un día se cierra con su última lectura sin ventas en curso.</translation>
    </message>
</context>
<context>
    <name>taabia::BulkFigures</name>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>Recharges</source>
        <translation>Recargas</translation>
    </message>
    <message>
        <source>Lines: %1, wrong: %2</source>
        <comment>of a list</comment>
        <translation>Líneas: %1, con error: %2</translation>
    </message>
    <message>
        <source>Face value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>what the customers pay</source>
        <translation>lo que pagan los clientes</translation>
    </message>
    <message>
        <source>Expected cost</source>
        <translation>Coste previsto</translation>
    </message>
    <message>
        <source>by the provider&apos;s margins</source>
        <translation>según los márgenes del proveedor</translation>
    </message>
    <message>
        <source>Balance afterwards</source>
        <translation>Saldo después</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>of %1, %2</source>
        <comment>a balance; how long ago</comment>
        <translation>de %1, %2</translation>
    </message>
</context>
<context>
    <name>taabia::BulkPage</name>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>The list is being read…</source>
        <translation>Leyendo la lista…</translation>
    </message>
    <message>
        <source>A list is being sent. Wait until it is through, or stop it; then take another one.</source>
        <translation>Se está enviando una lista. Espere a que acabe o párela; luego tome otra.</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt)</source>
        <translation>Listas (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Abrir una lista</translation>
    </message>
    <message>
        <source>Save a sample</source>
        <translation>Guardar un modelo</translation>
    </message>
    <message>
        <source>recharges</source>
        <comment>a file&apos;s name</comment>
        <translation>recargas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file&apos;s name; what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The list is being compared with today&apos;s sales…</source>
        <translation>Comparando la lista con las ventas de hoy…</translation>
    </message>
    <message>
        <source>Today&apos;s sales could not be read: lines that repeat one of them are not marked. %1</source>
        <translation>No se han podido leer las ventas de hoy: las líneas que repiten una no están marcadas. %1</translation>
    </message>
    <message>
        <source>Bulk</source>
        <comment>the page</comment>
        <translation>Lote</translation>
    </message>
    <message>
        <source>A list is not through. %1 See the page Bulk.</source>
        <translation>Hay una lista sin terminar. %1 Vea la página Lote.</translation>
    </message>
    <message>
        <source>Stopping: what is on its way is finished first.</source>
        <translation>Parando: lo que ya salió se termina antes.</translation>
    </message>
    <message>
        <source>Nothing was sent: the list has changed since it was read back. Cancel, and look again.</source>
        <translation>No se ha enviado nada: la lista ha cambiado desde que se revisó. Cancele y mírela otra vez.</translation>
    </message>
    <message>
        <source>Leave these lines?</source>
        <translation>¿Dejar estas líneas?</translation>
    </message>
    <message>
        <source>If you leave them, they never will be.</source>
        <translation>Si las deja, no se enviarán nunca.</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Dejarlas</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservarlas</translation>
    </message>
    <message>
        <source>A list is being sent (%1). What is not sent yet is kept, and waits for you at the next start.</source>
        <translation>Se está enviando una lista (%1). Lo que aún no se ha enviado se guarda y le espera en el próximo arranque.</translation>
    </message>
</context>
<context>
    <name>taabia::BulkReceipts</name>
    <message>
        <source>Receipts are being asked for…</source>
        <translation>Pidiendo los recibos…</translation>
    </message>
    <message>
        <source>Receipts that wait for the printer: %1.</source>
        <translation>Recibos que esperan a la impresora: %1.</translation>
    </message>
    <message>
        <source>%1 Receipts that could not be asked for: %2. %3</source>
        <translation>%1 Recibos que no se han podido pedir: %2. %3</translation>
    </message>
</context>
<context>
    <name>taabia::BulkRunModel</name>
    <message>
        <source>Line</source>
        <comment>the column&apos;s title: of a list</comment>
        <translation>Línea</translation>
    </message>
</context>
<context>
    <name>taabia::BulkRunPane</name>
    <message>
        <source>All</source>
        <comment>lines of a list</comment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Problems</source>
        <comment>lines of a list</comment>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Not finished</source>
        <comment>lines of a list</comment>
        <translation>Sin acabar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of lines; how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No line is of this kind.</source>
        <translation>Ninguna línea de este tipo.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>its number; what there is to say</comment>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Receipts (%1)</source>
        <translation>Recibos (%1)</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>the column&apos;s title: of a list</comment>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Promo</source>
        <translation>Promo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Our reference</source>
        <translation>Nuestra referencia</translation>
    </message>
    <message>
        <source>Provider&apos;s reference</source>
        <translation>Referencia del proveedor</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Facturado</translation>
    </message>
    <message>
        <source>Lines sent</source>
        <translation>Líneas enviadas</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stops between two calls: what is on its way is finished</source>
        <translation>Para entre dos llamadas: lo que ya salió se termina</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Send the lines that were not sent</source>
        <translation>Enviar las líneas que no se enviaron</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Dejarlas</translation>
    </message>
    <message>
        <source>The lines that were not sent never will be</source>
        <translation>Las líneas que no se enviaron no se enviarán nunca</translation>
    </message>
    <message>
        <source>Print the receipts of the chosen lines that were delivered</source>
        <translation>Imprimir los recibos de las líneas elegidas que se entregaron</translation>
    </message>
    <message>
        <source>Another list</source>
        <translation>Otra lista</translation>
    </message>
    <message>
        <source>list</source>
        <comment>in a file&apos;s name</comment>
        <translation>lista</translation>
    </message>
    <message>
        <source>An owner can see the lines of this list.</source>
        <translation>El dueño puede ver las líneas de esta lista.</translation>
    </message>
</context>
<context>
    <name>taabia::BulkSheetModel</name>
    <message>
        <source>ticked</source>
        <translation>marcada</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>sin marcar</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>the column&apos;s title: of a list</comment>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
</context>
<context>
    <name>taabia::BulkSheetPane</name>
    <message>
        <source>Send %1 for %2</source>
        <comment>90 recharges; an amount</comment>
        <translation>Enviar %1 por %2</translation>
    </message>
    <message>
        <source>No line will be sent</source>
        <translation>Ninguna línea para enviar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of lines; how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All</source>
        <comment>lines of a list</comment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Wrong</source>
        <comment>lines of a list</comment>
        <translation>Con error</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <comment>lines of a list</comment>
        <translation>Repetidas</translation>
    </message>
    <message>
        <source>No line is of this kind.</source>
        <translation>Ninguna línea de este tipo.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>its number; what there is to say</comment>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation>Lista pegada</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Put this list away without sending it</source>
        <translation>Retirar esta lista sin enviarla</translation>
    </message>
</context>
<context>
    <name>taabia::BulkStartPane</name>
    <message>
        <source>Phone</source>
        <comment>a column of a list</comment>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Amount</source>
        <comment>a column of a list</comment>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Operator</source>
        <comment>a column of a list</comment>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Promo</source>
        <comment>a column of a list</comment>
        <translation>Promo</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>a column of a list</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>for example</source>
        <translation>por ejemplo</translation>
    </message>
    <message>
        <source>Many recharges at once</source>
        <translation>Muchas recargas a la vez</translation>
    </message>
    <message>
        <source>Paste a list from a spreadsheet or a message, or open a CSV file. It is checked line by line, and nothing is sent before you say so.</source>
        <translation>Pegue una lista de una hoja de cálculo o de un mensaje, o abra un archivo CSV. Se comprueba línea a línea, y no se envía nada antes de que usted lo diga.</translation>
    </message>
    <message>
        <source>A recharge a line: number, amount, operator, promo. Operator and promo may be missing. A file can be dropped here too.</source>
        <translation>Una recarga por línea: número, importe, operador, promo. El operador y la promo pueden faltar. También se puede soltar un archivo aquí.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Save a sample</source>
        <translation>Guardar un modelo</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Verla</translation>
    </message>
</context>
<context>
    <name>taabia::BulkView</name>
    <message>
        <source>Lines of the list</source>
        <translation>Líneas de la lista</translation>
    </message>
</context>
<context>
    <name>taabia::CashForm</name>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>taabia::CashMoveOverlay</name>
    <message>
        <source>Say in a few words what it is for.</source>
        <translation>Diga en pocas palabras para qué es.</translation>
    </message>
    <message>
        <source>Put it in</source>
        <translation>Meter en caja</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Sacar de caja</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>Entrada de efectivo</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>Salida de efectivo</translation>
    </message>
    <message>
        <source>Cash that goes into the drawer without a sale: change from the bank, the owner&apos;s own.</source>
        <translation>Efectivo que entra en el cajón sin venta: cambio del banco, dinero del dueño.</translation>
    </message>
    <message>
        <source>Cash that leaves the drawer without a sale: to the safe, for a purchase.</source>
        <translation>Efectivo que sale del cajón sin venta: a la caja fuerte, para una compra.</translation>
    </message>
    <message>
        <source>How much, in DH</source>
        <translation>Cuánto, en DH</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>taabia::CatalogueCard</name>
    <message>
        <source>What you call %1, in French</source>
        <translation>Cómo llama a %1, en francés</translation>
    </message>
    <message>
        <source>What you call a promo, in French</source>
        <translation>Cómo llama a una promo, en francés</translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation>Nombre en francés</translation>
    </message>
    <message>
        <source>What you call %1, in Arabic</source>
        <translation>Cómo llama a %1, en árabe</translation>
    </message>
    <message>
        <source>What you call a promo, in Arabic</source>
        <translation>Cómo llama a una promo, en árabe</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>Nombre en árabe</translation>
    </message>
    <message>
        <source>One amount at least has to stay.</source>
        <translation>Tiene que quedar al menos un importe.</translation>
    </message>
    <message>
        <source>The smallest amount is %1.</source>
        <translation>El importe mínimo es %1.</translation>
    </message>
    <message>
        <source>The largest amount is %1.</source>
        <translation>El importe máximo es %1.</translation>
    </message>
    <message>
        <source>This amount is offered already.</source>
        <translation>Este importe ya se ofrece.</translation>
    </message>
    <message>
        <source>There is no room for more than %1 amounts.</source>
        <translation>No hay sitio para más de %1 importes.</translation>
    </message>
    <message>
        <source>Normal has to stay, as the first one.</source>
        <translation>Normal tiene que quedar, y la primera.</translation>
    </message>
    <message>
        <source>This promo cannot be offered.</source>
        <translation>Esta promo no se puede ofrecer.</translation>
    </message>
    <message>
        <source>This name cannot be shown: shorten it, and leave out signs that are no letters.</source>
        <translation>Este nombre no se puede mostrar: acórtelo y quite los signos que no son letras.</translation>
    </message>
    <message>
        <source>What the Sell page offers</source>
        <translation>Lo que ofrece la página Venta</translation>
    </message>
    <message>
        <source>It changes there at once. Another amount can always be typed there. Nobody documents what the stars mean: the code stays, and you give it the name that your customers know.</source>
        <translation>Allí cambia enseguida. Siempre se puede escribir otro importe. Nadie documenta qué significan las estrellas: el código queda, y usted le da el nombre que sus clientes conocen.</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Operator of the catalogue</source>
        <translation>Operador del catálogo</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Importes</translation>
    </message>
    <message>
        <source>Move: %1</source>
        <comment>two keys</comment>
        <translation>Mover: %1</translation>
    </message>
    <message>
        <source>Promos</source>
        <translation>Promos</translation>
    </message>
    <message>
        <source>Offered or not: space bar</source>
        <translation>Ofrecida o no: espacio</translation>
    </message>
    <message>
        <source>Move the amount up</source>
        <translation>Subir el importe</translation>
    </message>
    <message>
        <source>Move the amount down</source>
        <translation>Bajar el importe</translation>
    </message>
    <message>
        <source>Take the amount out</source>
        <translation>Quitar el importe</translation>
    </message>
    <message>
        <source>Move the promo up</source>
        <translation>Subir la promo</translation>
    </message>
    <message>
        <source>Move the promo down</source>
        <translation>Bajar la promo</translation>
    </message>
    <message>
        <source>Another amount, in DH</source>
        <translation>Otro importe, en DH</translation>
    </message>
    <message>
        <source>Another amount</source>
        <translation>Otro importe</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add the amount</source>
        <translation>Añadir el importe</translation>
    </message>
    <message>
        <source>Amounts and promos as they came with the program</source>
        <translation>Importes y promos como vinieron con el programa</translation>
    </message>
</context>
<context>
    <name>taabia::CatchUpBand</name>
    <message>
        <source>What was found is an owner&apos;s to read: sign in as one.</source>
        <translation>Lo encontrado lo lee un dueño: que inicie sesión.</translation>
    </message>
    <message>
        <source>Sell all the same</source>
        <translation>Vender de todos modos</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlas</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Show the recharges that were found</source>
        <translation>Mostrar las recargas encontradas</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>He leído esto</translation>
    </message>
</context>
<context>
    <name>taabia::ChainCard</name>
    <message>
        <source>Checking every record…</source>
        <translation>Comprobando cada registro…</translation>
    </message>
    <message>
        <source>The records could not be checked. %1</source>
        <translation>No se pudieron comprobar los registros. %1</translation>
    </message>
    <message>
        <source>Are the records as they were written?</source>
        <translation>¿Están intactos los registros?</translation>
    </message>
    <message>
        <source>Receipts, payments, cash, counts, closings, the credit book and decisions past a rule are linked to each other. Whoever changes one of them behind the till&apos;s back breaks the chain.</source>
        <translation>Recibos, pagos, efectivo, recuentos, cierres, libreta de crédito y excepciones están unidos como los eslabones de una cadena. Quien cambie uno sin pasar por la caja rompe la cadena.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Last link</source>
        <translation>Último eslabón</translation>
    </message>
    <message>
        <source>A link is written with 0 to 9 and a to f. Type the first 8 of them or more.</source>
        <translation>Un eslabón solo tiene cifras del 0 al 9 y letras de la a a la f. Escriba al menos las 8 primeras.</translation>
    </message>
    <message>
        <source>Stopped when the page was left: nothing is known yet.</source>
        <translation>Comprobación detenida al salir de la página: el resultado no se conoce.</translation>
    </message>
    <message>
        <source>Beginning of the last link on a Z report (optional)</source>
        <translation>Comienzo del último eslabón impreso en un informe Z (opcional)</translation>
    </message>
    <message>
        <source>Beginning of the last link on a Z report</source>
        <translation>Comienzo del último eslabón impreso en un informe Z</translation>
    </message>
</context>
<context>
    <name>taabia::CheckCard</name>
    <message>
        <source>Check with the provider</source>
        <translation>Comprobación con el proveedor</translation>
    </message>
    <message>
        <source>Asking the provider…</source>
        <translation>Preguntando al proveedor…</translation>
    </message>
    <message>
        <source>The check was stopped before its end.</source>
        <translation>La comprobación se ha parado antes del final.</translation>
    </message>
    <message>
        <source>Nothing was asked yet. No money moves by checking.</source>
        <translation>Aún no se ha preguntado nada. Comprobar no mueve dinero.</translation>
    </message>
    <message>
        <source>The account works.</source>
        <translation>La cuenta funciona.</translation>
    </message>
    <message>
        <source>%1: not passed</source>
        <comment>a step of the check</comment>
        <translation>%1: no superado</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>a step of the check that is under way</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>The provider does not accept this key. Type it once more, exactly as the provider gave it. The old key stays in use.</source>
        <translation>El proveedor no acepta esta clave. Escríbala otra vez, tal como la dio el proveedor. La clave anterior sigue en uso.</translation>
    </message>
</context>
<context>
    <name>taabia::ChoicesCard</name>
    <message>
        <source>This till</source>
        <translation>Esta caja</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Warn when the balance falls below, in DH</source>
        <translation>Avisar si el saldo baja de (en DH)</translation>
    </message>
    <message>
        <source>0 means never.</source>
        <translation>Con 0 no se avisa nunca.</translation>
    </message>
    <message>
        <source>Low balance warning</source>
        <translation>Aviso de saldo bajo</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claros</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuros</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Los del sistema</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>text size</comment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <comment>text size</comment>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Very large</source>
        <comment>text size</comment>
        <translation>Muy grande</translation>
    </message>
    <message>
        <source>This cannot be less than 0.</source>
        <translation>No puede ser menos de 0.</translation>
    </message>
</context>
<context>
    <name>taabia::CloseShiftSheet</name>
    <message>
        <source>Close the shift now?</source>
        <translation>¿Cerrar el turno ahora?</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contado</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>Every sale is settled.</source>
        <translation>Todas las ventas están resueltas.</translation>
    </message>
    <message>
        <source>They are carried over into the next shift.</source>
        <translation>Pasan al turno siguiente.</translation>
    </message>
    <message>
        <source>A closed shift stays as it is: its Z report gets a number and is never changed.</source>
        <translation>Un turno cerrado queda como está: su informe Z recibe un número y no cambia nunca.</translation>
    </message>
    <message>
        <source>Closing…</source>
        <translation>Cerrando…</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>Cerrar el turno</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
</context>
<context>
    <name>taabia::ClosingsOverlay</name>
    <message>
        <source>Z report no. %1</source>
        <translation>Informe Z n.º %1</translation>
    </message>
    <message>
        <source>Opened by %1</source>
        <translation>Abierto por %1</translation>
    </message>
    <message>
        <source>Closed by %1</source>
        <translation>Cerrado por %1</translation>
    </message>
    <message>
        <source>The closings are being read…</source>
        <translation>Leyendo los cierres…</translation>
    </message>
    <message>
        <source>No shift has been closed on this till yet.</source>
        <translation>Aún no se ha cerrado ningún turno en esta caja.</translation>
    </message>
    <message>
        <source>The closings cannot be shown. They are not lost. %1</source>
        <translation>No se pueden mostrar los cierres. No se han perdido. %1</translation>
    </message>
    <message>
        <source>Closings</source>
        <translation>Cierres</translation>
    </message>
    <message>
        <source>Z report</source>
        <translation>Informe Z</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Reimprimir</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>leave this window</comment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The Z report is in the print queue. What becomes of it stands in the day, under Prints.</source>
        <translation>El informe Z está en la cola de impresión. Lo que pase con él se ve en el día, en Impresiones.</translation>
    </message>
</context>
<context>
    <name>taabia::ConfirmBulkSheet</name>
    <message>
        <source>Send this list now?</source>
        <translation>¿Enviar esta lista ahora?</translation>
    </message>
    <message>
        <source>Send the list %1 now?</source>
        <translation>¿Enviar la lista %1 ahora?</translation>
    </message>
    <message>
        <source>It costs about %1, and leaves about %2 on the account.</source>
        <translation>Cuesta unos %1 y deja unos %2 en la cuenta.</translation>
    </message>
    <message>
        <source>It costs about %1. The balance is not known.</source>
        <translation>Cuesta unos %1. El saldo no se conoce.</translation>
    </message>
    <message>
        <source>What it costs is not known: the provider has not told its margins.</source>
        <translation>No se sabe lo que cuesta: el proveedor no ha dicho sus márgenes.</translation>
    </message>
    <message>
        <source>There are sales like these that are not resolved yet: a number may be recharged twice.</source>
        <translation>Hay ventas como estas aún sin resolver: un número puede recargarse dos veces.</translation>
    </message>
    <message>
        <source>Lines that stay behind: %1 (wrong: %2).</source>
        <translation>Líneas que no se envían: %1 (con error: %2).</translation>
    </message>
    <message>
        <source>Saving the list…</source>
        <translation>Guardando la lista…</translation>
    </message>
    <message>
        <source>Send them now</source>
        <translation>Enviarlas ahora</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>taabia::ConfirmSheet</name>
    <message>
        <source>Saving the sale…</source>
        <translation>Guardando la venta…</translation>
    </message>
    <message>
        <source>Read this back to the customer</source>
        <translation>Léaselo al cliente</translation>
    </message>
    <message>
        <source>The number to recharge</source>
        <translation>El número que se va a recargar</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Promo</source>
        <translation>Promo</translation>
    </message>
    <message>
        <source>The provider&apos;s margin is negative here: the shop loses about %1 on this sale.</source>
        <translation>El proveedor factura más que el importe: la tienda pierde unos %1 en esta venta.</translation>
    </message>
    <message>
        <source>Confirm sale</source>
        <translation>Confirmar venta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
        <translation>Diga por qué, aunque sea: nadie lo sabe.</translation>
    </message>
    <message>
        <source>Count the drawer</source>
        <translation>Contar el cajón</translation>
    </message>
    <message>
        <source>Type how many pieces there are of each. What there should be is told afterwards.</source>
        <translation>Escriba cuántos billetes y monedas hay de cada valor. Lo que debería haber se dice después.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>That is all of it</source>
        <translation>Eso es todo</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contado</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>You have counted</source>
        <translation>Ha contado</translation>
    </message>
    <message>
        <source>Why? It is kept with the difference</source>
        <translation>¿Por qué? Se guarda con la diferencia</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Contar otra vez</translation>
    </message>
    <message>
        <source>Go on to the closing</source>
        <translation>Seguir hacia el cierre</translation>
    </message>
    <message>
        <source>The shift is closed</source>
        <translation>El turno está cerrado</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>leave this window</comment>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>These %n counts are all kept, also if you count again.</source>
        <translation>
            <numerusform>Este recuento se guarda, aunque cuente otra vez.</numerusform>
            <numerusform>Estos %n recuentos se guardan todos, aunque cuente otra vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>This count is kept, also if you count again.</source>
        <translation>Este recuento se guarda, aunque cuente otra vez.</translation>
    </message>
    <message>
        <source>Z report no. %1</source>
        <translation>Informe Z n.º %1</translation>
    </message>
    <message>
        <source>Sold in this shift</source>
        <translation>Vendido en este turno</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Grand total, ever sold</source>
        <translation>Total general desde siempre</translation>
    </message>
    <message>
        <source>Should have been in the drawer</source>
        <translation>Debía haber en el cajón</translation>
    </message>
    <message>
        <source>What you have typed is not kept yet. %1 once more throws it away.</source>
        <comment>the key Esc</comment>
        <translation>Lo que ha escrito aún no se ha guardado. %1 otra vez lo descarta.</translation>
    </message>
    <message>
        <source>The Z report is in the print queue. What becomes of it stands in the day, under Prints.</source>
        <translation>El informe Z está en la cola de impresión. Lo que pase con él se ve en el día, en Impresiones.</translation>
    </message>
</context>
<context>
    <name>taabia::CreditBookView</name>
    <message>
        <source>The credit book is being read…</source>
        <translation>Leyendo la libreta de crédito…</translation>
    </message>
    <message>
        <source>Nobody buys on credit yet. Add a customer first.</source>
        <translation>Nadie compra a crédito todavía. Añada primero un cliente.</translation>
    </message>
    <message>
        <source>No customer of this name or number.</source>
        <translation>Ningún cliente con ese nombre o número.</translation>
    </message>
    <message>
        <source>Owed in all: %1</source>
        <translation>Se debe en total: %1</translation>
    </message>
    <message>
        <source>Saved: %1, who may owe %2.</source>
        <translation>Guardado: %1, límite %2.</translation>
    </message>
    <message>
        <source>Credit book</source>
        <translation>Libreta de crédito</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Nombre o número</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Sales and repayments</source>
        <translation>Ventas y pagos</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Cliente nuevo</translation>
    </message>
    <message>
        <source>Noted: the customer paid %1 (%2).</source>
        <comment>an amount, a method of payment</comment>
        <translation>Anotado: el cliente pagó %1 (%2).</translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation>Cobrar</translation>
    </message>
</context>
<context>
    <name>taabia::CustomerChooser</name>
    <message>
        <source>Choose who will pay later: type the name.</source>
        <translation>Elija quién pagará más tarde: escriba el nombre.</translation>
    </message>
    <message>
        <source>owes %1, limit %2</source>
        <comment>a customer of the credit book: debt, limit</comment>
        <translation>debe %1, límite %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name of a customer; what he owes</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Owes %1. With this sale %2: more than the limit of %3.</source>
        <translation>Debe ya: %1. Con esta venta %2: más que el límite de %3.</translation>
    </message>
    <message>
        <source>Owes %1. With this sale %2; the limit is %3.</source>
        <translation>Debe ya: %1. Con esta venta %2; el límite es de %3.</translation>
    </message>
    <message>
        <source>Who will pay later?</source>
        <translation>¿Quién pagará más tarde?</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Nombre o número</translation>
    </message>
    <message>
        <source>The credit book is being read…</source>
        <translation>Leyendo la libreta de crédito…</translation>
    </message>
    <message>
        <source>Nobody is in the credit book yet. Type a name to add one.</source>
        <translation>La libreta de crédito está vacía. Escriba un nombre para añadir un cliente.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: go on typing</source>
        <translation>
            <numerusform>y %n más: siga escribiendo</numerusform>
            <numerusform>y %n más: siga escribiendo</numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1, up to %2</source>
        <comment>a new customer; what he may owe</comment>
        <translation>Añadir a %1, hasta %2</translation>
    </message>
    <message>
        <source>Add customer</source>
        <translation>Añadir cliente</translation>
    </message>
</context>
<context>
    <name>taabia::CustomerOverlay</name>
    <message>
        <source>Type a name.</source>
        <translation>Escriba un nombre.</translation>
    </message>
    <message>
        <source>There is a customer of this name already: add what tells them apart.</source>
        <translation>Ya hay un cliente con este nombre: añada algo que los distinga.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Cliente nuevo</translation>
    </message>
    <message>
        <source>Change the customer</source>
        <translation>Cambiar el cliente</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Phone (may be empty)</source>
        <translation>Teléfono (opcional)</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>May owe at most, in DH</source>
        <translation>Puede deber como máximo, en DH</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
</context>
<context>
    <name>taabia::CustomerStoryOverlay</name>
    <message>
        <source>%1 · limit %2</source>
        <comment>who owes how much; an amount</comment>
        <translation>%1 · límite %2</translation>
    </message>
    <message>
        <source>Sales and repayments</source>
        <translation>Ventas y pagos</translation>
    </message>
    <message>
        <source>The sales and repayments cannot be shown. They are not lost. %1</source>
        <translation>No se pueden mostrar las ventas y pagos. No se han perdido. %1</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Nothing was sold on credit yet, and nothing repaid.</source>
        <translation>Aún no se ha vendido nada a crédito ni pagado nada.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>leave this window</comment>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>taabia::DailyPdf</name>
    <message>
        <source>The closing is saved. Its daily PDF is not: %1</source>
        <translation>El cierre está guardado. Su PDF del día no: %1</translation>
    </message>
    <message>
        <source>Z report no. %1</source>
        <translation>Informe Z n.º %1</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Abierto por</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Cerrado por</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contado</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Grand total</source>
        <translation>Total general</translation>
    </message>
    <message>
        <source>Last link</source>
        <translation>Último eslabón</translation>
    </message>
</context>
<context>
    <name>taabia::DayPage</name>
    <message>
        <source>Figures</source>
        <comment>the view</comment>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Till</source>
        <comment>the view of the open shift and its cash</comment>
        <translation>Caja</translation>
    </message>
    <message>
        <source>Credit book</source>
        <comment>the view</comment>
        <translation>Libreta de crédito</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>the view of the provider&apos;s account: whether its balance adds up</comment>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Prints</source>
        <comment>the view of the print queue</comment>
        <translation>Impresiones</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>the page</comment>
        <translation>Día</translation>
    </message>
</context>
<context>
    <name>taabia::Doorkeeper</name>
    <message>
        <source>Nobody is signed in. Choose your name and type your PIN.</source>
        <translation>No hay nadie en la caja. Elija su nombre y escriba su PIN.</translation>
    </message>
</context>
<context>
    <name>taabia::EventTable</name>
    <message>
        <source>None</source>
        <comment>there was no HTTP status</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
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
        <translation>Estados recibidos</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Answer to the sale</source>
        <translation>Respuesta a la venta</translation>
    </message>
    <message>
        <source>Asked by our reference</source>
        <translation>Por nuestra referencia</translation>
    </message>
    <message>
        <source>Asked by its reference</source>
        <translation>Por ref. del proveedor</translation>
    </message>
    <message>
        <source>The provider&apos;s list</source>
        <translation>Lista del proveedor</translation>
    </message>
    <message>
        <source>It arrived</source>
        <comment>an attempt</comment>
        <translation>Llegó</translation>
    </message>
</context>
<context>
    <name>taabia::ExportBar</name>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>Hoja de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Documento PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Escribiendo el archivo…</translation>
    </message>
    <message>
        <source>Writing the file, rows so far: %1…</source>
        <translation>Escribiendo el archivo, filas hasta ahora: %1…</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
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
        <translation>Guardar como CSV</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Save as a file that Excel and LibreOffice open</source>
        <translation>Guardar en un archivo que abren Excel y LibreOffice</translation>
    </message>
    <message>
        <source>Save as a page to keep or to print</source>
        <translation>Guardar como página para conservar o imprimir</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
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
        <translation>igual que antes</translation>
    </message>
    <message>
        <source>%1 more than before: %2</source>
        <comment>a difference, and the number of sales before</comment>
        <translation>%1 más que antes: %2</translation>
    </message>
    <message>
        <source>%1 fewer than before: %2</source>
        <comment>a difference, and the number of sales before</comment>
        <translation>%1 menos que antes: %2</translation>
    </message>
    <message>
        <source>the same as before</source>
        <comment>an amount</comment>
        <translation>igual que antes</translation>
    </message>
    <message>
        <source>%1 more than before: %2</source>
        <comment>a difference, and the amount before</comment>
        <translation>%1 más que antes: %2</translation>
    </message>
    <message>
        <source>%1 less than before: %2</source>
        <comment>a difference, and the amount before</comment>
        <translation>%1 menos que antes: %2</translation>
    </message>
    <message>
        <source>told for %1 of %2 sales</source>
        <translation>conocido en %1 de %2 ventas</translation>
    </message>
    <message>
        <source>before: not all told</source>
        <translation>antes: no se conoce todo</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>Aún no conocido</translation>
    </message>
    <message>
        <source>of %1 of %2 sales: the others are not told yet</source>
        <comment>the profit is known of so many of the sales</comment>
        <translation>de %1 de %2 ventas; el resto aún no se conoce</translation>
    </message>
    <message>
        <source>Delivered sales</source>
        <translation>Ventas entregadas</translation>
    </message>
    <message>
        <source>Face value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Billed by the provider</source>
        <translation>Facturado por el proveedor</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>Beneficio</translation>
    </message>
</context>
<context>
    <name>taabia::FiguresView</name>
    <message>
        <source>Before: %1</source>
        <comment>the period that this one is compared with</comment>
        <translation>Antes: %1</translation>
    </message>
    <message>
        <source>The figures cannot be shown. They are not lost. %1</source>
        <translation>No se pueden mostrar las cifras. No se han perdido. %1</translation>
    </message>
    <message>
        <source>Only the newest %1 of a kind are listed here. The History page has them all.</source>
        <translation>Aquí solo están las %1 más recientes de cada tipo. La página Historial las tiene todas.</translation>
    </message>
    <message>
        <source>Broken down by: %1</source>
        <comment>hour, day, operator, promo, amount or clerk</comment>
        <translation>Desglose por: %1</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>A seguir</translation>
    </message>
    <message>
        <source>By name: %1</source>
        <translation>A seguir: %1</translation>
    </message>
    <message>
        <source>Sales by name</source>
        <translation>Ventas a seguir, una a una</translation>
    </message>
    <message>
        <source>Nothing was delivered in this time.</source>
        <translation>No se entregó nada en este tiempo.</translation>
    </message>
    <message>
        <source>Face value in DH, by: %1</source>
        <comment>what a chart shows: hour, day, operator, promo, amount or clerk</comment>
        <translation>Valor en DH (%1)</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>No sale of this time is pending or unresolved, failed, was refunded or lost money.</source>
        <translation>En este periodo no hay ventas pendientes, sin resolver, fallidas, reembolsadas ni con pérdida.</translation>
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
        <translation>Contar el fondo inicial</translation>
    </message>
    <message>
        <source>Take this amount</source>
        <translation>Usar este importe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>taabia::ForeignPane</name>
    <message>
        <source>Adopted. It is noted with your name, the time and the reason.</source>
        <translation>Recarga reconocida. Queda anotado con su nombre, la hora y el motivo.</translation>
    </message>
    <message>
        <source>This recharge is adopted already, or not known any more.</source>
        <translation>Esta recarga ya está reconocida, o ya no se conoce.</translation>
    </message>
    <message>
        <source>Say why this recharge is yours.</source>
        <translation>Diga por qué esta recarga es suya.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Reading the provider&apos;s list, a page a second. You can go on working…</source>
        <translation>Leyendo la lista del proveedor, una página por segundo. Puede seguir trabajando…</translation>
    </message>
    <message>
        <source>Nothing was found that this till does not know.</source>
        <translation>No se encontró ninguna recarga que esta caja no conozca.</translation>
    </message>
    <message numerus="yes">
        <source>%1 recharges were found that this till does not know.</source>
        <comment>the number picks the plural form</comment>
        <translation>
            <numerusform>Se encontró %1 recarga que esta caja no conoce.</numerusform>
            <numerusform>Se encontraron %1 recargas que esta caja no conoce.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list could not be read to its end. %1</source>
        <translation>No se pudo leer la lista hasta el final. %1</translation>
    </message>
    <message>
        <source>Recharges that this till did not make</source>
        <translation>Recargas que esta caja no hizo</translation>
    </message>
    <message>
        <source>No recharge of this account is known that this till did not make.</source>
        <translation>Por ahora no se conoce ninguna recarga hecha fuera de esta caja.</translation>
    </message>
    <message>
        <source>Reason for adopting it</source>
        <translation>Por qué esta recarga es suya</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Reconocer</translation>
    </message>
    <message>
        <source>Say that this recharge is yours to answer for: another till of the shop made it, or it was made before this ledger was restored.</source>
        <translation>Decir que esta recarga es suya: la hizo otra caja de la tienda, o se hizo antes de restaurar este registro.</translation>
    </message>
    <message>
        <source>Read the history again</source>
        <translation>Releer la lista del proveedor</translation>
    </message>
</context>
<context>
    <name>taabia::GiveBackCard</name>
    <message>
        <source>Give back %1 to %2: refunded.</source>
        <translation>Devuelva %1 al %2: venta reembolsada.</translation>
    </message>
    <message>
        <source>Give back %1 to %2: not delivered.</source>
        <translation>Devuelva %1 al %2: recarga no entregada.</translation>
    </message>
    <message>
        <source>Give back %1 to %2: refunded (paid by card).</source>
        <translation>Devuelva %1 al %2: venta reembolsada (pagada con tarjeta).</translation>
    </message>
    <message>
        <source>Give back %1 to %2: not delivered (paid by card).</source>
        <translation>Devuelva %1 al %2: recarga no entregada (pagada con tarjeta).</translation>
    </message>
    <message>
        <source>Tell %2 that %1 came off the credit book: refunded. No cash is owed.</source>
        <translation>Diga al %2 que %1 se quitan de la libreta de crédito: venta reembolsada. No hay que devolver efectivo.</translation>
    </message>
    <message>
        <source>Tell %2 that %1 came off the credit book: not delivered. No cash is owed.</source>
        <translation>Diga al %2 que %1 se quitan de la libreta de crédito: recarga no entregada. No hay que devolver efectivo.</translation>
    </message>
    <message>
        <source>To give back</source>
        <translation>Por devolver</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>to give back</comment>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <comment>given back</comment>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Yes, it is done</source>
        <translation>Sí, está hecho</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Has the customer got %1 in cash? It then counts as out of the drawer.</source>
        <translation>¿Ha recibido el cliente %1 en efectivo? Contará entonces como salido del cajón.</translation>
    </message>
    <message>
        <source>Is this done?</source>
        <translation>¿Está hecho?</translation>
    </message>
    <message>
        <source>Has the customer got %1 in cash?</source>
        <translation>¿Ha recibido el cliente %1 en efectivo?</translation>
    </message>
</context>
<context>
    <name>taabia::HeldBackSheet</name>
    <message>
        <source>Is this the same sale again?</source>
        <translation>¿Es otra vez la misma venta?</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>time, amount, state of the earlier sale</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Show that sale</source>
        <translation>Ver esa venta</translation>
    </message>
    <message>
        <source>Sell anyway</source>
        <translation>Vender igualmente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Sell it again</source>
        <translation>Vender otra vez</translation>
    </message>
</context>
<context>
    <name>taabia::HistoryFilterBar</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Number or reference</source>
        <translation>Número o referencia</translation>
    </message>
    <message>
        <source>Part of a number, or the beginning of a reference</source>
        <translation>Parte de un número o el comienzo de una referencia</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Todos los días</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Un día</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Not final</source>
        <comment>sales that the provider has not finished</comment>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregadas</translation>
    </message>
    <message>
        <source>Failed or refused</source>
        <translation>Fallidas o rechazadas</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Reembolsadas</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show all again, without filters</source>
        <translation>Mostrar todo de nuevo, sin filtros</translation>
    </message>
</context>
<context>
    <name>taabia::KeyPlaceChooser</name>
    <message>
        <source>Looking for the keychain of this PC…</source>
        <translation>Buscando el llavero de este PC…</translation>
    </message>
    <message>
        <source>This PC has no keychain that answers.</source>
        <translation>En este PC no contesta ningún llavero.</translation>
    </message>
    <message>
        <source>Where the key is kept</source>
        <translation>Dónde se guarda la clave</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Frase secreta del archivo</translation>
    </message>
</context>
<context>
    <name>taabia::KeyPrompt</name>
    <message>
        <source>The file that says which account this till sells through cannot be read. Check the disk and the rights of the data folder, then try again.</source>
        <translation>No se puede leer el archivo que dice con qué cuenta vende esta caja. Compruebe el disco y los permisos de la carpeta de datos e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>The file that says which account this till sells through is damaged. Your sales are in another file. Bring it back from your backup, or set the account up again.</source>
        <translation>El archivo que dice con qué cuenta vende esta caja está dañado. Sus ventas están en otro archivo. Recupérelo de su copia de seguridad o configure la cuenta de nuevo.</translation>
    </message>
    <message>
        <source>A newer Taabia has set this till up. Install the newer version to open it.</source>
        <translation>Una versión más nueva de Taabia configuró esta caja. Instálela para abrirla.</translation>
    </message>
    <message>
        <source>Type or paste the key.</source>
        <translation>Escriba o pegue la clave.</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>Escriba la frase secreta.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar otra vez</translation>
    </message>
    <message>
        <source>Open the till</source>
        <translation>Abrir la caja</translation>
    </message>
    <message>
        <source>The key of the shop&apos;s account lies in a file that your passphrase opens.</source>
        <translation>La clave de la cuenta de la tienda está en un archivo que se abre con su frase secreta.</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Frase secreta del archivo</translation>
    </message>
    <message>
        <source>Type the key of the shop&apos;s account. It stays in this till until it is closed.</source>
        <translation>Escriba la clave de la cuenta de la tienda. Se queda en esta caja hasta que se cierre.</translation>
    </message>
    <message>
        <source>Type the key of the shop&apos;s account %1.</source>
        <translation>Escriba la clave de la cuenta %1 de la tienda.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave API</translation>
    </message>
    <message>
        <source>Your sales are kept. Only selling for real waits for this.</source>
        <translation>Sus ventas están guardadas. Solo la venta real espera a esto.</translation>
    </message>
    <message>
        <source>Type the key instead</source>
        <translation>Escribir la clave</translation>
    </message>
    <message>
        <source>Set the account up again</source>
        <translation>Configurar la cuenta de nuevo</translation>
    </message>
    <message>
        <source>Practise in training mode</source>
        <translation>Abrir el modo de práctica</translation>
    </message>
</context>
<context>
    <name>taabia::LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>No account yet, or only curious? In training everything works and no money moves. The set-up waits here until you come back.</source>
        <translation>¿Aún sin cuenta, o solo por curiosidad? En el modo de práctica todo funciona y no se mueve dinero. La configuración le espera aquí.</translation>
    </message>
    <message>
        <source>Try it first</source>
        <translation>Probar primero</translation>
    </message>
</context>
<context>
    <name>taabia::LastSaleCard</name>
    <message>
        <source>%1 to %2.</source>
        <comment>amount, phone number of the last sale</comment>
        <translation>%1 al %2.</translation>
    </message>
    <message>
        <source>Same again</source>
        <translation>Repetir venta</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Send again (same reference)</source>
        <translation>Reenviar (misma referencia)</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>Resuelta</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Print the receipt (Ctrl+P)</source>
        <translation>Imprimir el recibo (Ctrl+P)</translation>
    </message>
    <message>
        <source>Look at the receipt</source>
        <translation>Ver el recibo</translation>
    </message>
    <message>
        <source>Change: %1.</source>
        <comment>cash to hand back</comment>
        <translation>Cambio: %1.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Reenviar</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>If the money goes back: %1, or %2 if the change is already given.</source>
        <comment>all the cash received, the price of the sale</comment>
        <translation>Si devuelve el dinero: %1, o %2 si ya dio el cambio.</translation>
    </message>
</context>
<context>
    <name>taabia::LiveSalesCard</name>
    <message>
        <source>Today&apos;s sales</source>
        <translation>Ventas de hoy</translation>
    </message>
    <message>
        <source>Sales history</source>
        <translation>Historial de ventas</translation>
    </message>
    <message>
        <source>No sale yet today. The first one will stand here.</source>
        <translation>Hoy aún no hay ventas. La primera aparecerá aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) · %1</source>
        <comment>of the day</comment>
        <translation>
            <numerusform>%n venta · %1</numerusform>
            <numerusform>%n ventas · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The sales of today cannot be shown. %1</source>
        <translation>No se pueden mostrar las ventas de hoy. %1</translation>
    </message>
    <message>
        <source>You have sold nothing yet today. What you sell will stand here.</source>
        <translation>Usted aún no ha vendido nada hoy. Aquí aparecerá lo que venda.</translation>
    </message>
    <message>
        <source>Your sales today</source>
        <translation>Sus ventas de hoy</translation>
    </message>
</context>
<context>
    <name>taabia::MainWindow</name>
    <message>
        <source>Sell</source>
        <comment>the page</comment>
        <translation>Venta</translation>
    </message>
    <message>
        <source>Bulk</source>
        <comment>the page</comment>
        <translation>Lote</translation>
    </message>
    <message>
        <source>History</source>
        <comment>the page</comment>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>the page</comment>
        <translation>Día</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>the page</comment>
        <translation>Ajustes</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) are still under way. They are kept, and asked for again at the next start.</source>
        <translation>
            <numerusform>%n venta sigue en curso. Queda guardada, y la caja volverá a preguntar por ella en el próximo inicio.</numerusform>
            <numerusform>%n ventas siguen en curso. Quedan guardadas, y la caja volverá a preguntar por ellas en el próximo inicio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit now?</source>
        <translation>¿Salir ahora?</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>Taabia — training</source>
        <translation>Taabia — práctica</translation>
    </message>
    <message>
        <source>TRAINING — no real recharge</source>
        <translation>PRÁCTICA — ninguna recarga es real</translation>
    </message>
    <message>
        <source>The till cannot start. %1</source>
        <translation>La caja no puede arrancar. %1</translation>
    </message>
    <message>
        <source>A part of the till&apos;s data could not be read from the disk of this PC. Make a backup on a stick, and have the disk checked.</source>
        <translation>No se pudo leer del disco de este PC una parte de los datos de la caja. Haga una copia en una memoria USB y haga revisar el disco.</translation>
    </message>
</context>
<context>
    <name>taabia::MisfitsPane</name>
    <message>
        <source>This till made no sale in this time.</source>
        <translation>Esta caja no hizo ninguna venta en este tiempo.</translation>
    </message>
    <message>
        <source>The sales around it</source>
        <translation>Las ventas alrededor</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>Diferencias por explicar</translation>
    </message>
    <message>
        <source>Every check of the balance adds up in this time.</source>
        <translation>Cada lectura del saldo cuadra en este tiempo.</translation>
    </message>
</context>
<context>
    <name>taabia::MovementsOverlay</name>
    <message>
        <source>The movements cannot be shown. They are not lost. %1</source>
        <translation>No se pueden mostrar los movimientos. No se han perdido. %1</translation>
    </message>
    <message>
        <source>The day is being read…</source>
        <translation>Leyendo el día…</translation>
    </message>
    <message>
        <source>No cash moved on this day except by sales.</source>
        <translation>Ese día no se movió efectivo salvo por ventas.</translation>
    </message>
    <message>
        <source>Cash movements</source>
        <translation>Movimientos de caja</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>El día anterior</translation>
    </message>
    <message>
        <source>The day before (%1)</source>
        <translation>El día anterior (%1)</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>El día siguiente</translation>
    </message>
    <message>
        <source>The day after (%1)</source>
        <translation>El día siguiente (%1)</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>leave this window</comment>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>taabia::NamedSalesModel</name>
    <message>
        <source>Lost %1</source>
        <comment>an amount, on one sale</comment>
        <translation>Pérdida de %1</translation>
    </message>
</context>
<context>
    <name>taabia::NamedSalesView</name>
    <message>
        <source>Sales by name</source>
        <translation>Ventas a seguir, una a una</translation>
    </message>
</context>
<context>
    <name>taabia::NewPassphrase</name>
    <message>
        <source>Not the same passphrase: type it again.</source>
        <translation>No es la misma frase secreta: escríbala otra vez.</translation>
    </message>
    <message>
        <source>A passphrase has at least %1 characters.</source>
        <translation>Una frase secreta tiene al menos %1 caracteres.</translation>
    </message>
    <message>
        <source>at least %1 characters</source>
        <translation>al menos %1 caracteres</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>La frase secreta otra vez</translation>
    </message>
</context>
<context>
    <name>taabia::NewsHint</name>
    <message>
        <source>This is a new version of Taabia: %1.</source>
        <translation>Nueva versión de Taabia: %1.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novedades</translation>
    </message>
</context>
<context>
    <name>taabia::NewsOverlay</name>
    <message>
        <source>What is new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>Versión %1, %2</translation>
    </message>
</context>
<context>
    <name>taabia::OpenShiftCard</name>
    <message>
        <source>Type what is in the drawer now; 0 if nothing is.</source>
        <translation>Escriba lo que hay en el cajón; 0 si está vacío.</translation>
    </message>
    <message>
        <source>No shift is open</source>
        <translation>No hay turno abierto</translation>
    </message>
    <message>
        <source>You can sell all the same. Those sales are listed apart and not counted with the drawer.</source>
        <translation>Puede vender igualmente. Esas ventas se listan aparte y no cuentan en el cajón.</translation>
    </message>
    <message>
        <source>Cash in the drawer now, in DH</source>
        <translation>Efectivo en el cajón ahora, en DH</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Fondo inicial</translation>
    </message>
    <message>
        <source>By pieces…</source>
        <translation>Contar billetes y monedas…</translation>
    </message>
    <message>
        <source>Count the float</source>
        <translation>Contar el fondo inicial</translation>
    </message>
    <message>
        <source>Open the shift</source>
        <translation>Abrir el turno</translation>
    </message>
</context>
<context>
    <name>taabia::OwnersOnly</name>
    <message>
        <source>For an owner</source>
        <translation>Para un dueño</translation>
    </message>
    <message>
        <source>This page is for an owner of the shop. With an owner&apos;s PIN it opens, and whoever is at the till now signs in again afterwards.</source>
        <translation>Esta página es para un dueño de la tienda. Se abre con el PIN de un dueño; después, quien está en la caja vuelve a entrar con el suyo.</translation>
    </message>
    <message>
        <source>Owner&apos;s PIN</source>
        <translation>PIN del dueño</translation>
    </message>
</context>
<context>
    <name>taabia::PaperCard</name>
    <message>
        <source>The test page is on its way to the printer…</source>
        <translation>La página de prueba va hacia la impresora…</translation>
    </message>
    <message>
        <source>The test page was not printed: look at the address, the cable, the power and the paper.</source>
        <translation>La página de prueba no se imprimió: revise la dirección, el cable, la corriente y el papel.</translation>
    </message>
    <message>
        <source>Receipts and printers</source>
        <translation>Recibos e impresoras</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>If that one fails three times</source>
        <translation>Impresora de reserva (si la primera falla tres veces)</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>Imprimir una página de prueba</translation>
    </message>
    <message>
        <source>Print a receipt after each sale, by itself</source>
        <translation>Imprimir automáticamente un recibo tras cada venta</translation>
    </message>
    <message>
        <source>Keep each closing of the day as a PDF</source>
        <translation>Guardar cada cierre en PDF</translation>
    </message>
    <message>
        <source>Folder for PDF files</source>
        <translation>Carpeta de los archivos PDF</translation>
    </message>
    <message>
        <source>the till&apos;s own folder</source>
        <translation>la carpeta de la caja</translation>
    </message>
    <message>
        <source>This is how a receipt looks</source>
        <translation>Así se ve un recibo</translation>
    </message>
    <message>
        <source>Sample of a receipt</source>
        <translation>Ejemplo de recibo</translation>
    </message>
    <message>
        <source>The test page is being saved as a PDF…</source>
        <translation>La página de prueba se está guardando como PDF…</translation>
    </message>
    <message>
        <source>The test page was not saved: look at the folder.</source>
        <translation>La página de prueba no se guardó: mire la carpeta.</translation>
    </message>
    <message>
        <source>Save a test page as PDF</source>
        <translation>Guardar una página de prueba como PDF</translation>
    </message>
    <message>
        <source>Language of receipts and reports</source>
        <translation>Idioma de los recibos e informes</translation>
    </message>
    <message>
        <source>As on the screen</source>
        <translation>Como en pantalla</translation>
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
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>As it will be printed</source>
        <translation>Tal como se imprimirá</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>El papel</translation>
    </message>
    <message>
        <source>Width of the paper</source>
        <translation>Ancho del papel</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>taabia::PaymentPanel</name>
    <message>
        <source>Too little: %1 is due.</source>
        <translation>Falta dinero: hay que pagar %1.</translation>
    </message>
    <message>
        <source>So much cash? Look at what was typed.</source>
        <translation>¿Tanto efectivo? Mire lo que escribió.</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>cash given back</comment>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>falta %1</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Pagado con</translation>
    </message>
    <message>
        <source>Received, in DH</source>
        <translation>Recibido, en DH</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>cash from the customer</comment>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>exact amount</source>
        <translation>importe exacto</translation>
    </message>
</context>
<context>
    <name>taabia::PeopleCard</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>At this shop</source>
        <translation>En esta tienda</translation>
    </message>
    <message>
        <source>Set</source>
        <comment>a PIN</comment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>None</source>
        <comment>a PIN</comment>
        <translation>No</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Trabaja aquí</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Se ha ido</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>Guardado: %1.</translation>
    </message>
    <message>
        <source>The PIN of %1 is set.</source>
        <translation>El PIN de %1 se ha guardado.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>A clerk sells, prints receipts and opens and closes the shift. An owner may do everything, and lets a clerk do one thing more with his PIN.</source>
        <translation>Un vendedor vende, imprime recibos y abre y cierra el turno. Un dueño puede hacerlo todo y, con su PIN, deja que un vendedor haga una cosa más.</translation>
    </message>
    <message>
        <source>Nobody signs in on this till: everything is allowed. That is so in training, and where the till was started with a server on its command line.</source>
        <translation>Nadie se identifica en esta caja: todo está permitido. Es así en el modo de práctica y cuando la caja se inicia con un servidor en la línea de órdenes.</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Añadir a alguien</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Poner el PIN</translation>
    </message>
    <message>
        <source>Lock the till when nobody has touched it for</source>
        <translation>Bloquear la caja si nadie la toca durante</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>lock the till</comment>
        <translation>Nunca</translation>
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
        <translation>Las personas</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Start selling</source>
        <translation>Empezar a vender</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Escriba un nombre.</translation>
    </message>
    <message>
        <source>Not the same PIN: type it again.</source>
        <translation>No es el mismo PIN: escríbalo otra vez.</translation>
    </message>
    <message>
        <source>The owner</source>
        <translation>El dueño</translation>
    </message>
    <message>
        <source>Sees and does everything. A clerk who needs more asks for this PIN.</source>
        <translation>Ve y hace todo. Un vendedor que necesite más pide este PIN.</translation>
    </message>
    <message>
        <source>A clerk</source>
        <translation>Un vendedor</translation>
    </message>
    <message>
        <source>Sells, prints, opens and closes shifts. Leave it empty if you sell alone; others are added in the Settings.</source>
        <translation>Vende, imprime, abre y cierra turnos. Déjelo vacío si vende solo; otros se añaden en los Ajustes.</translation>
    </message>
    <message>
        <source>Name of the owner</source>
        <translation>Nombre del dueño</translation>
    </message>
    <message>
        <source>PIN of the owner</source>
        <translation>PIN del dueño</translation>
    </message>
    <message>
        <source>PIN of the owner, once more</source>
        <translation>PIN del dueño, otra vez</translation>
    </message>
    <message>
        <source>Name of the clerk</source>
        <translation>Nombre del vendedor</translation>
    </message>
    <message>
        <source>PIN of the clerk</source>
        <translation>PIN del vendedor</translation>
    </message>
    <message>
        <source>PIN of the clerk, once more</source>
        <translation>PIN del vendedor, otra vez</translation>
    </message>
</context>
<context>
    <name>taabia::PeriodChooser</name>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Day in the period</source>
        <translation>Día del periodo</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>a period</comment>
        <translation>Día</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Un día</translation>
    </message>
    <message>
        <source>Week</source>
        <comment>a period</comment>
        <translation>Semana</translation>
    </message>
    <message>
        <source>One week</source>
        <translation>Una semana</translation>
    </message>
    <message>
        <source>Month</source>
        <comment>a period</comment>
        <translation>Mes</translation>
    </message>
    <message>
        <source>One month</source>
        <translation>Un mes</translation>
    </message>
    <message>
        <source>Range</source>
        <comment>from any day to any day</comment>
        <translation>Rango</translation>
    </message>
    <message>
        <source>From day to day</source>
        <translation>De un día a otro</translation>
    </message>
    <message>
        <source>One before</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>One before (%1)</source>
        <translation>Anterior (%1)</translation>
    </message>
    <message>
        <source>One after</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>One after (%1)</source>
        <translation>Siguiente (%1)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
</context>
<context>
    <name>taabia::PeriodHead</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>taabia::PersonOverlay</name>
    <message>
        <source>Type a name.</source>
        <translation>Escriba un nombre.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Añadir a alguien</translation>
    </message>
    <message>
        <source>Change the person</source>
        <translation>Cambiar a la persona</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>At this shop</source>
        <translation>En esta tienda</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Trabaja aquí</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Se ha ido</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>taabia::PieceGrid</name>
    <message>
        <source>Notes</source>
        <translation>Billetes</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>Monedas</translation>
    </message>
    <message>
        <source>Pieces of %1</source>
        <translation>Unidades de %1</translation>
    </message>
</context>
<context>
    <name>taabia::PinEntry</name>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
</context>
<context>
    <name>taabia::PinOverlay</name>
    <message>
        <source>The two are not the same. Type the new PIN once more.</source>
        <translation>Los dos no son iguales. Escriba otra vez el PIN nuevo.</translation>
    </message>
    <message>
        <source>Save the PIN</source>
        <translation>Guardar el PIN</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation>Cambiar mi PIN</translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <translation>PIN de %1</translation>
    </message>
    <message>
        <source>PIN until now</source>
        <translation>PIN actual</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>PIN nuevo</translation>
    </message>
    <message>
        <source>New PIN once more</source>
        <translation>PIN nuevo, otra vez</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>taabia::PinPad</name>
    <message>
        <source>Erase the last digit</source>
        <translation>Borrar la última cifra</translation>
    </message>
</context>
<context>
    <name>taabia::PrintSign</name>
    <message numerus="yes">
        <source>%n print(s) did not come out.</source>
        <translation>
            <numerusform>%n impresión no salió.</numerusform>
            <numerusform>%n impresiones no salieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer does not take what is sent to it.</source>
        <translation>La impresora no acepta lo que se le envía.</translation>
    </message>
    <message>
        <source>Prints</source>
        <translation>Impresiones</translation>
    </message>
</context>
<context>
    <name>taabia::PrinterForm</name>
    <message>
        <source>Not taken: an address is like %1.</source>
        <translation>No aceptado: una dirección se escribe como %1.</translation>
    </message>
    <message>
        <source>Not taken: a device is like %1 or %2.</source>
        <translation>No aceptado: un puerto se escribe como %1 o %2.</translation>
    </message>
    <message>
        <source>Not taken: a shared printer is like %1.</source>
        <translation>No aceptado: una impresora compartida se escribe como %1.</translation>
    </message>
    <message>
        <source>The system&apos;s default printer</source>
        <translation>La impresora predeterminada del PC</translation>
    </message>
    <message>
        <source>Address in the network</source>
        <translation>Dirección en la red</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Puerto de la impresora</translation>
    </message>
    <message>
        <source>Shared printer</source>
        <translation>Impresora compartida</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>the till&apos;s own folder</source>
        <translation>la carpeta de la caja</translation>
    </message>
    <message>
        <source>Address of the printer</source>
        <translation>Dirección de la impresora</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no printer</comment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Printer of this PC</source>
        <translation>Impresora de este PC</translation>
    </message>
    <message>
        <source>Receipt printer, network</source>
        <translation>De recibos (red)</translation>
    </message>
    <message>
        <source>Receipt printer, USB</source>
        <translation>De recibos (USB)</translation>
    </message>
    <message>
        <source>Receipt printer, shared</source>
        <translation>De recibos (compartida)</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>Archivos PDF</translation>
    </message>
    <message>
        <source>Which printer</source>
        <translation>Qué impresora</translation>
    </message>
    <message>
        <source>Width of the paper</source>
        <translation>Ancho del papel</translation>
    </message>
    <message>
        <source>Cut the paper after each receipt</source>
        <translation>Cortar el papel tras cada recibo</translation>
    </message>
    <message>
        <source>Open the cash drawer at a cash sale</source>
        <translation>Abrir el cajón en una venta en efectivo</translation>
    </message>
    <message>
        <source>This PC did not say which printers it has. Come back to this page to ask again.</source>
        <translation>Este PC no ha dicho qué impresoras tiene. Vuelva a esta página para preguntar de nuevo.</translation>
    </message>
</context>
<context>
    <name>taabia::PrintsView</name>
    <message>
        <source>Nothing was printed yet.</source>
        <translation>Todavía no se ha imprimido nada.</translation>
    </message>
    <message>
        <source>The prints are being read…</source>
        <translation>Leyendo las impresiones…</translation>
    </message>
    <message>
        <source>What the printer said, for who mends it: %1</source>
        <translation>Lo que dice la impresora, para quien la arregle: %1</translation>
    </message>
    <message>
        <source>Prints</source>
        <translation>Impresiones</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Printer or file</source>
        <translation>Impresora o archivo</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Print now</source>
        <translation>Imprimir ahora</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Look at the paper</source>
        <translation>Ver el papel</translation>
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
        <translation>Ya atendidos: %1 para elegir</translation>
    </message>
    <message>
        <source>Served before</source>
        <translation>Ya atendidos</translation>
    </message>
</context>
<context>
    <name>taabia::RepayOverlay</name>
    <message>
        <source>That is more than is owed. Afterwards the shop owes %1.</source>
        <translation>Es más de lo que se debe. Después la tienda deberá %1.</translation>
    </message>
    <message>
        <source>Nothing remains owed.</source>
        <translation>No quedará nada por pagar.</translation>
    </message>
    <message>
        <source>%1 remain owed.</source>
        <comment>an amount</comment>
        <translation>Quedará por pagar: %1.</translation>
    </message>
    <message>
        <source>Take the money</source>
        <translation>Cobrar</translation>
    </message>
    <message>
        <source>%1 by card</source>
        <translation>%1 con tarjeta</translation>
    </message>
    <message>
        <source>Take %1 in cash</source>
        <translation>Cobrar %1 en efectivo</translation>
    </message>
    <message>
        <source>Pays now, in DH</source>
        <translation>Paga ahora, en DH</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Pagado con</translation>
    </message>
    <message>
        <source>The customer pays</source>
        <translation>Pago del cliente</translation>
    </message>
</context>
<context>
    <name>taabia::ReplaceKeyCard</name>
    <message>
        <source>Type or paste the new key.</source>
        <translation>Escriba o pegue la clave nueva.</translation>
    </message>
    <message>
        <source>Type the passphrase of the file with the key.</source>
        <translation>Escriba la frase secreta del archivo de la clave.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Keep the new key</source>
        <translation>Guardar la clave nueva</translation>
    </message>
    <message>
        <source>Check the new key</source>
        <translation>Comprobar la clave nueva</translation>
    </message>
    <message>
        <source>The till uses the new key from now on, and asks for it at its next start.</source>
        <translation>La caja usa la clave nueva desde ahora, y la pedirá en su próximo arranque.</translation>
    </message>
    <message>
        <source>The new key is kept, and the till uses it from now on.</source>
        <translation>La clave nueva está guardada, y la caja la usa desde ahora.</translation>
    </message>
    <message>
        <source>The old key stays: whoever is signed in may not replace it.</source>
        <translation>La clave anterior se queda: quien ha entrado no puede cambiarla.</translation>
    </message>
    <message>
        <source>The old key stays.</source>
        <translation>La clave anterior se queda.</translation>
    </message>
    <message>
        <source>Replace the key</source>
        <translation>Cambiar la clave</translation>
    </message>
    <message>
        <source>When the provider has given the shop a new key. The old one stays in use until the new one has passed the check and is kept.</source>
        <translation>Cuando el proveedor ha dado a la tienda una clave nueva. La anterior sigue en uso hasta que la nueva pase la comprobación y se guarde.</translation>
    </message>
    <message>
        <source>New API key</source>
        <translation>Clave API nueva</translation>
    </message>
    <message>
        <source>shown as dots</source>
        <translation>se muestra con puntos</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Frase secreta del archivo</translation>
    </message>
</context>
<context>
    <name>taabia::RestoreCard</name>
    <message>
        <source>Backups (*.sqlite *.sealed)</source>
        <translation>Copias de seguridad (*.sqlite *.sealed)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose the backup first.</source>
        <translation>Elija antes la copia de seguridad.</translation>
    </message>
    <message>
        <source>Bring this backup back?</source>
        <translation>¿Restaurar esta copia?</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Restaurarla</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Dejar todo como está</translation>
    </message>
    <message>
        <source>The backup is being copied and read from end to end. Selling goes on.</source>
        <translation>La copia se está copiando y leyendo entera. Se puede seguir vendiendo.</translation>
    </message>
    <message>
        <source>The backup is being made ready.</source>
        <translation>La copia se está preparando.</translation>
    </message>
    <message>
        <source>The till is being opened again.</source>
        <translation>La caja se está abriendo de nuevo.</translation>
    </message>
    <message>
        <source>The newest of the sales that would be lost</source>
        <translation>Las más recientes de las ventas que se perderían</translation>
    </message>
    <message>
        <source>The sales that would be lost</source>
        <translation>Las ventas que se perderían</translation>
    </message>
    <message>
        <source>Bring a backup back</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>A backup takes the place of the till&apos;s data: after a new disk, or when the data is damaged. First you see what would be lost by it.</source>
        <translation>Una copia ocupa el lugar de los datos de la caja: tras un disco nuevo, o cuando los datos están dañados. Antes ve lo que se perdería.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>File of the backup</source>
        <translation>Archivo de la copia</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>Elegir la copia</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Frase secreta de la copia</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Ver qué contiene</translation>
    </message>
    <message>
        <source>Look into the backup</source>
        <translation>Ver qué contiene la copia</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Qué contiene</translation>
    </message>
    <message>
        <source>Bring this backup back…</source>
        <translation>Restaurar esta copia…</translation>
    </message>
    <message>
        <source>Bring this backup back</source>
        <translation>Restaurar esta copia</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Sold by</source>
        <translation>Vendida por</translation>
    </message>
</context>
<context>
    <name>taabia::RestorePrompt</name>
    <message>
        <source>The till cannot be opened</source>
        <translation>La caja no se puede abrir</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentar</translation>
    </message>
    <message>
        <source>Practise in training mode</source>
        <translation>Abrir el modo de práctica</translation>
    </message>
</context>
<context>
    <name>taabia::SaleDetailsOverlay</name>
    <message>
        <source>Asking the provider…</source>
        <translation>Preguntando al proveedor…</translation>
    </message>
    <message>
        <source>Asking the provider once more, then sending again…</source>
        <translation>Preguntando otra vez al proveedor, y luego se reenvía…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>It is marked as dealt with.</source>
        <translation>Está marcada como resuelta.</translation>
    </message>
    <message>
        <source>It was sent again with the same reference.</source>
        <translation>Se ha reenviado con la misma referencia.</translation>
    </message>
    <message>
        <source>The provider has answered just now.</source>
        <translation>El proveedor acaba de responder.</translation>
    </message>
    <message>
        <source>Nothing was sent for this sale.</source>
        <translation>No se ha enviado nada para esta venta.</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>The provider has told no status yet.</source>
        <translation>El proveedor aún no ha dado ningún estado.</translation>
    </message>
    <message>
        <source>Statuses seen</source>
        <translation>Estados recibidos</translation>
    </message>
    <message>
        <source>%1 · %2 · promo %3</source>
        <comment>amount, operator, promo</comment>
        <translation>%1 · %2 · promo %3</translation>
    </message>
    <message>
        <source>Sale to %1</source>
        <translation>Venta al %1</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>Aún no se sabe</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>Sin anotar</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>Resuelta</translation>
    </message>
    <message>
        <source>I gave the cash back</source>
        <translation>He devuelto el dinero</translation>
    </message>
    <message>
        <source>Settled with the customer</source>
        <translation>Arreglado con el cliente</translation>
    </message>
    <message>
        <source>Hide the raw replies</source>
        <translation>Ocultar respuestas originales</translation>
    </message>
    <message>
        <source>Show the raw replies</source>
        <translation>Ver respuestas originales</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nada)</translation>
    </message>
    <message>
        <source>What was sent:</source>
        <translation>Lo que se envió:</translation>
    </message>
    <message>
        <source>Reply to attempt %1, %2:</source>
        <translation>Respuesta al intento %1, %2:</translation>
    </message>
    <message>
        <source>Status %1, %2:</source>
        <translation>Estado %1, %2:</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Venta</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Reenviar</translation>
    </message>
    <message>
        <source>Send again with the same reference</source>
        <translation>Reenviar con la misma referencia</translation>
    </message>
    <message>
        <source>“Send again” uses the same reference. The provider accepts a reference only once, so the sale cannot be charged twice.</source>
        <translation>«Reenviar» usa la misma referencia. El proveedor acepta cada referencia una sola vez, así que la venta no se puede descontar dos veces del saldo.</translation>
    </message>
    <message>
        <source>Raw replies</source>
        <translation>Respuestas originales</translation>
    </message>
    <message>
        <source>Our reference</source>
        <translation>Nuestra referencia</translation>
    </message>
    <message>
        <source>Provider&apos;s reference</source>
        <translation>Referencia del proveedor</translation>
    </message>
    <message>
        <source>Billed by the provider</source>
        <translation>Facturado por el proveedor</translation>
    </message>
    <message>
        <source>Last status</source>
        <translation>Último estado</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Hecha el</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Vendedor</translation>
    </message>
    <message>
        <source>Copy our reference</source>
        <translation>Copiar nuestra referencia</translation>
    </message>
    <message>
        <source>Copy the provider&apos;s reference</source>
        <translation>Copiar la referencia del proveedor</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>Imprimir el recibo</translation>
    </message>
    <message>
        <source>Look at the receipt</source>
        <translation>Ver el recibo</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Shown to the owner</source>
        <translation>Solo lo ve el dueño</translation>
    </message>
    <message>
        <source>Same again</source>
        <translation>Repetir venta</translation>
    </message>
</context>
<context>
    <name>taabia::SaleForm</name>
    <message>
        <source>Choose the operator.</source>
        <translation>Elija el operador.</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Vender</translation>
    </message>
    <message>
        <source>Sell %1 to %2</source>
        <comment>amount, phone number</comment>
        <translation>Vender %1 al %2</translation>
    </message>
    <message>
        <source>Something is still missing.</source>
        <translation>Todavía falta algo.</translation>
    </message>
    <message>
        <source>Suggested by the number</source>
        <translation>Sugerido por el número</translation>
    </message>
    <message>
        <source>As last time</source>
        <translation>Como la última vez</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Another one: %1</source>
        <comment>a key</comment>
        <translation>Otro: %1</translation>
    </message>
    <message>
        <source>Promo</source>
        <translation>Promo</translation>
    </message>
    <message>
        <source>Key %1, then the digit</source>
        <comment>the star key</comment>
        <translation>Tecla %1 y luego la cifra</translation>
    </message>
</context>
<context>
    <name>taabia::SaleHistoryPage</name>
    <message>
        <source>Type at least 3 digits to search</source>
        <translation>Escriba al menos 3 cifras para buscar</translation>
    </message>
    <message numerus="yes">
        <source>%1 sales</source>
        <comment>the number picks the plural form</comment>
        <translation>
            <numerusform>%1 venta</numerusform>
            <numerusform>%1 ventas</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>More than %1 sales, still counting…</source>
        <translation>Más de %1 ventas, aún contando…</translation>
    </message>
    <message>
        <source>No sale has been made on this till yet.</source>
        <translation>En esta caja aún no se ha hecho ninguna venta.</translation>
    </message>
    <message>
        <source>No sale matches these filters. “Show all” takes them off.</source>
        <translation>Ninguna venta coincide con estos filtros. «Mostrar todo» los quita.</translation>
    </message>
    <message>
        <source>Sales were made or have changed since this list was made.</source>
        <translation>Hay ventas nuevas o que han cambiado desde que se hizo esta lista.</translation>
    </message>
    <message>
        <source>The sales cannot be shown. They are not lost. %1</source>
        <translation>No se pueden mostrar las ventas. No se han perdido. %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>All sales</source>
        <translation>Todas las ventas</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>%1 to open a sale</source>
        <translation>%1 para abrir una venta</translation>
    </message>
    <message>
        <source>Same again</source>
        <translation>Repetir venta</translation>
    </message>
    <message>
        <source>Your sales of today</source>
        <translation>Sus ventas de hoy</translation>
    </message>
    <message>
        <source>Sales found</source>
        <translation>Ventas encontradas</translation>
    </message>
    <message>
        <source>You have sold nothing yet today. What you sell will stand here.</source>
        <translation>Usted aún no ha vendido nada hoy. Aquí aparecerá lo que venda.</translation>
    </message>
    <message>
        <source>None of your sales of today matches these filters.</source>
        <translation>Ninguna de sus ventas de hoy coincide con estos filtros.</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>which sale stands before which</comment>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Las más recientes primero</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Las más antiguas primero</translation>
    </message>
    <message>
        <source>By number</source>
        <comment>the phone number</comment>
        <translation>Por número</translation>
    </message>
</context>
<context>
    <name>taabia::SalesView</name>
    <message>
        <source>Sales history</source>
        <translation>Historial de ventas</translation>
    </message>
</context>
<context>
    <name>taabia::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Shop</source>
        <comment>the section of the settings</comment>
        <translation>Tienda</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>the section of the settings</comment>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Printers</source>
        <comment>the section of the settings</comment>
        <translation>Impresoras</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <comment>the section of the settings: amounts and promos</comment>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>This till</source>
        <comment>the section of the settings</comment>
        <translation>Esta caja</translation>
    </message>
    <message>
        <source>People</source>
        <comment>the section of the settings</comment>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Backup</source>
        <comment>the section of the settings</comment>
        <translation>Copia</translation>
    </message>
    <message>
        <source>About</source>
        <comment>the section of the settings</comment>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
</context>
<context>
    <name>taabia::SetupAssistant</name>
    <message>
        <source>Step %1</source>
        <comment>1/4</comment>
        <translation>Paso %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
</context>
<context>
    <name>taabia::ShiftCard</name>
    <message>
        <source>The shift so far</source>
        <translation>El turno hasta ahora</translation>
    </message>
    <message>
        <source>Shift no. %1</source>
        <translation>Turno n.º %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>a las %1</translation>
    </message>
    <message>
        <source>What is in the drawer is for you to count: the figures of the shift are shown to the owner, and stand on the Z report once it is closed.</source>
        <translation>Lo que hay en el cajón lo cuenta usted: las cifras del turno las ve el dueño y figuran en el informe Z tras el cierre.</translation>
    </message>
</context>
<context>
    <name>taabia::ShiftHint</name>
    <message>
        <source>No shift is open: the cash of these sales is not being counted.</source>
        <translation>No hay turno abierto: el efectivo de estas ventas no se cuenta.</translation>
    </message>
    <message>
        <source>Open a shift</source>
        <translation>Abrir un turno</translation>
    </message>
</context>
<context>
    <name>taabia::ShopCard</name>
    <message>
        <source>An ICE has 15 digits; characters typed: %1. It is kept all the same.</source>
        <translation>Un ICE tiene 15 cifras; caracteres escritos: %1. Se guarda de todos modos.</translation>
    </message>
    <message>
        <source>The shop, on its receipts</source>
        <translation>La tienda, en sus recibos</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Nombre de la tienda</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Phone of the shop</source>
        <translation>Teléfono de la tienda</translation>
    </message>
    <message>
        <source>ICE (15 digits)</source>
        <translation>ICE (15 cifras)</translation>
    </message>
    <message>
        <source>Tax identification (IF)</source>
        <translation>Identificación fiscal (IF)</translation>
    </message>
    <message>
        <source>Trade register (RC)</source>
        <translation>Registro mercantil (RC)</translation>
    </message>
    <message>
        <source>Professional tax (patente)</source>
        <translation>Impuesto profesional (patente)</translation>
    </message>
    <message>
        <source>Words at the foot</source>
        <translation>Texto al pie</translation>
    </message>
    <message>
        <source>Thank you for your visit</source>
        <translation>Gracias por su visita</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>what was typed</comment>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Type the name of the shop: it stands on each receipt.</source>
        <translation>Escriba el nombre de la tienda: figura en cada recibo.</translation>
    </message>
    <message>
        <source>What is left empty is not printed. All of it is kept as you type.</source>
        <translation>Lo que queda vacío no se imprime. Todo se guarda mientras escribe.</translation>
    </message>
</context>
<context>
    <name>taabia::ShopPage</name>
    <message>
        <source>The shop</source>
        <translation>La tienda</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Only the name is needed now. All of it can be changed later, in the Settings.</source>
        <translation>Ahora solo hace falta el nombre. Todo se puede cambiar después, en los Ajustes.</translation>
    </message>
</context>
<context>
    <name>taabia::ShortcutsOverlay</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Selling</source>
        <translation>Venta</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Go back; in the number: empty the form</source>
        <translation>Volver; en el número: vaciar el formulario</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Orange, Inwi, Maroc Telecom</source>
        <translation>Orange, Inwi, Maroc Telecom</translation>
    </message>
    <message>
        <source>Another amount</source>
        <translation>Otro importe</translation>
    </message>
    <message>
        <source>Promo</source>
        <translation>Promo</translation>
    </message>
    <message>
        <source>Promo by its code</source>
        <translation>Promo por su código</translation>
    </message>
    <message>
        <source>Same sale again</source>
        <translation>Repetir la misma venta</translation>
    </message>
    <message>
        <source>Check the last sale now</source>
        <translation>Comprobar la última venta</translation>
    </message>
    <message>
        <source>Go to today&apos;s sales</source>
        <translation>Ir a las ventas de hoy</translation>
    </message>
    <message>
        <source>Read the balance again</source>
        <translation>Actualizar el saldo</translation>
    </message>
    <message>
        <source>Next field or group</source>
        <translation>Campo o grupo siguiente</translation>
    </message>
    <message>
        <source>Choose within a group, go through a table</source>
        <translation>Elegir en un grupo, recorrer una tabla</translation>
    </message>
    <message>
        <source>These shortcuts</source>
        <translation>Estos atajos</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Print the receipt of the last sale</source>
        <translation>Imprimir el recibo de la última venta</translation>
    </message>
    <message>
        <source>Money was given back</source>
        <translation>Se devolvió el dinero</translation>
    </message>
    <message>
        <source>Where the keys work</source>
        <translation>Dónde sirven las teclas</translation>
    </message>
    <message>
        <source>History</source>
        <comment>the page</comment>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>the page</comment>
        <translation>Día</translation>
    </message>
    <message>
        <source>Till and credit book</source>
        <translation>Caja y libreta</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Sell</source>
        <comment>the page</comment>
        <translation>Venta</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>the page</comment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Moving about</source>
        <translation>Moverse</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>the key</comment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Go on, or open the row that is chosen</source>
        <translation>Seguir, o abrir la fila elegida</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Press the button that has the focus</source>
        <translation>Pulsar el botón marcado</translation>
    </message>
    <message>
        <source>Go back, close</source>
        <translation>Volver, cerrar</translation>
    </message>
    <message>
        <source>At the read-back: cash, card, credit book</source>
        <translation>Al leerlo al cliente: efectivo, tarjeta, a crédito</translation>
    </message>
    <message>
        <source>Beside the sale</source>
        <translation>Junto a la venta</translation>
    </message>
    <message>
        <source>Look at the receipt of the last sale</source>
        <translation>Ver el recibo de la última venta</translation>
    </message>
    <message>
        <source>Prints that did not come out</source>
        <translation>Impresiones que no salieron</translation>
    </message>
    <message>
        <source>Open a shift</source>
        <translation>Abrir un turno</translation>
    </message>
    <message>
        <source>The list of sales</source>
        <translation>La lista de ventas</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Choose the days</source>
        <translation>Elegir los días</translation>
    </message>
    <message>
        <source>Choose the operator</source>
        <translation>Elegir el operador</translation>
    </message>
    <message>
        <source>Choose the state</source>
        <translation>Elegir el estado</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Mostrar todo de nuevo</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>Leer la lista de nuevo</translation>
    </message>
    <message>
        <source>Save the list as CSV, as PDF</source>
        <translation>Guardar la lista como CSV, como PDF</translation>
    </message>
    <message>
        <source>One sale, opened with Enter</source>
        <translation>Una venta, abierta con Intro</translation>
    </message>
    <message>
        <source>Print its receipt</source>
        <translation>Imprimir su recibo</translation>
    </message>
    <message>
        <source>Look at its receipt</source>
        <translation>Ver su recibo</translation>
    </message>
    <message>
        <source>Check it now</source>
        <translation>Comprobarla ahora</translation>
    </message>
    <message>
        <source>Send it again with the same reference</source>
        <translation>Reenviarla con la misma referencia</translation>
    </message>
    <message>
        <source>Mark it as dealt with</source>
        <translation>Marcarla como resuelta</translation>
    </message>
    <message>
        <source>The replies as they came</source>
        <translation>Las respuestas tal como llegaron</translation>
    </message>
    <message>
        <source>Figures</source>
        <comment>of the day</comment>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Till</source>
        <comment>the shift and its cash</comment>
        <translation>Caja</translation>
    </message>
    <message>
        <source>Credit book</source>
        <translation>Libreta de crédito</translation>
    </message>
    <message>
        <source>Account at the provider</source>
        <translation>Cuenta en el proveedor</translation>
    </message>
    <message>
        <source>Prints</source>
        <translation>Impresiones</translation>
    </message>
    <message>
        <source>The day before, the day after</source>
        <translation>El día anterior, el día siguiente</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Look at the paper</source>
        <translation>Ver el papel</translation>
    </message>
    <message>
        <source>Print, in the preview</source>
        <translation>Imprimir, en la vista previa</translation>
    </message>
    <message>
        <source>Print it now</source>
        <translation>Imprimirla ahora</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Anularla</translation>
    </message>
    <message>
        <source>Open the folder of the PDF</source>
        <translation>Abrir la carpeta del PDF</translation>
    </message>
    <message>
        <source>Before the shift: count the float piece by piece</source>
        <translation>Antes del turno: contar billetes y monedas del fondo</translation>
    </message>
    <message>
        <source>Cash in, cash out</source>
        <translation>Entrada, salida de efectivo</translation>
    </message>
    <message>
        <source>Print an X report</source>
        <translation>Imprimir un informe X</translation>
    </message>
    <message>
        <source>Count and close the shift</source>
        <translation>Contar y cerrar el turno</translation>
    </message>
    <message>
        <source>Counting: that is all of it</source>
        <translation>Al contar: eso es todo</translation>
    </message>
    <message>
        <source>Counted: count once more</source>
        <translation>Contado: contar otra vez</translation>
    </message>
    <message>
        <source>Movements of cash</source>
        <translation>Movimientos de efectivo</translation>
    </message>
    <message>
        <source>Movements: the day before, after</source>
        <translation>Movimientos: día anterior, siguiente</translation>
    </message>
    <message>
        <source>Closings</source>
        <translation>Cierres</translation>
    </message>
    <message>
        <source>Closings: print it again</source>
        <translation>Cierres: imprimir de nuevo</translation>
    </message>
    <message>
        <source>Take a repayment</source>
        <translation>Cobrar un pago</translation>
    </message>
    <message>
        <source>Repayment: all that is owed</source>
        <translation>Pago: todo lo que debe</translation>
    </message>
    <message>
        <source>Repayment: in cash, by card</source>
        <translation>Pago: en efectivo, con tarjeta</translation>
    </message>
    <message>
        <source>The customer&apos;s story</source>
        <translation>Ventas y pagos del cliente</translation>
    </message>
    <message>
        <source>Change the customer</source>
        <translation>Cambiar el cliente</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Cliente nuevo</translation>
    </message>
    <message>
        <source>Bulk</source>
        <comment>the page</comment>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Somebody else takes over</source>
        <translation>Otra persona toma la caja</translation>
    </message>
    <message>
        <source>Lock the till</source>
        <translation>Bloquear la caja</translation>
    </message>
    <message>
        <source>Settings, the catalogue: move what is chosen</source>
        <translation>Ajustes, catálogo: mover lo elegido</translation>
    </message>
    <message>
        <source>A list before it is sent</source>
        <translation>Una lista antes de enviarla</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation>Pegar una lista</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Abrir un archivo</translation>
    </message>
    <message>
        <source>Save a sample</source>
        <translation>Guardar un modelo</translation>
    </message>
    <message>
        <source>A line goes, or stays behind</source>
        <translation>Una línea se envía, o no</translation>
    </message>
    <message>
        <source>All lines, or one kind of them</source>
        <translation>Todas las líneas, o solo un tipo</translation>
    </message>
    <message>
        <source>Read the list back and send it</source>
        <translation>Revisar la lista y enviarla</translation>
    </message>
    <message>
        <source>Put it away, take another list</source>
        <translation>Retirarla, tomar otra lista</translation>
    </message>
    <message>
        <source>A list that is sent</source>
        <translation>Una lista enviada</translation>
    </message>
    <message>
        <source>Stop between two calls</source>
        <translation>Parar entre dos llamadas</translation>
    </message>
    <message>
        <source>Send what was not sent</source>
        <translation>Enviar lo que no se envió</translation>
    </message>
    <message>
        <source>Leave what was not sent</source>
        <translation>Dejar lo que no se envió</translation>
    </message>
    <message>
        <source>Look at a list that is not through</source>
        <translation>Ver una lista sin terminar</translation>
    </message>
    <message>
        <source>Receipts of the chosen lines</source>
        <translation>Recibos de las líneas elegidas</translation>
    </message>
    <message>
        <source>Go on: what is missing, read-back, sale</source>
        <translation>Seguir: lo que falta, leerlo al cliente, vender</translation>
    </message>
    <message>
        <source>Regulars, from the third digit</source>
        <translation>Desde la tercera cifra: los números ya atendidos</translation>
    </message>
    <message>
        <source>At the read-back: cash received</source>
        <translation>Al leerlo al cliente: lo recibido</translation>
    </message>
    <message>
        <source>Details of the last sale</source>
        <translation>Detalles de la última venta</translation>
    </message>
    <message>
        <source>Settings, About: save a report for support</source>
        <translation>Ajustes, Acerca de: informe para asistencia</translation>
    </message>
    <message>
        <source>What is new, after an upgrade</source>
        <translation>Las novedades, tras una actualización</translation>
    </message>
    <message>
        <source>Choose the order</source>
        <translation>Elegir el orden</translation>
    </message>
</context>
<context>
    <name>taabia::SignInPage</name>
    <message>
        <source>The till cannot start. %1</source>
        <translation>La caja no puede arrancar. %1</translation>
    </message>
    <message>
        <source>The till is starting…</source>
        <translation>Arrancando la caja…</translation>
    </message>
    <message>
        <source>Choose your name</source>
        <translation>Elija su nombre</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Who is at the till?</source>
        <translation>¿Quién está en la caja?</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>taabia::StepUpOverlay</name>
    <message>
        <source>An owner&apos;s PIN is needed</source>
        <translation>Hace falta el PIN de un dueño</translation>
    </message>
    <message>
        <source>Which owner</source>
        <translation>Qué dueño</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Autorizar</translation>
    </message>
    <message>
        <source>Owner&apos;s PIN</source>
        <translation>PIN del dueño</translation>
    </message>
    <message>
        <source>It is done once, in your name, and the owner&apos;s name is kept beside it.</source>
        <translation>Se hace una sola vez, a nombre de quien está en la caja; el nombre del dueño queda anotado al lado.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>taabia::SupportCard</name>
    <message>
        <source>Save a report for support</source>
        <translation>Guardar un informe para asistencia</translation>
    </message>
    <message>
        <source>When something is wrong</source>
        <translation>Cuando algo va mal</translation>
    </message>
    <message>
        <source>One file for whoever helps you: what the till has written down of its work, and how it is set up. You see what is in it before it is saved.</source>
        <translation>Un solo archivo para quien le ayude: lo que la caja ha anotado de su trabajo y cómo está ajustada. Ve lo que contiene antes de guardarlo.</translation>
    </message>
</context>
<context>
    <name>taabia::SupportOverlay</name>
    <message>
        <source>Save a report for support</source>
        <translation>Guardar un informe para asistencia</translation>
    </message>
    <message>
        <source>Zip archive (*.zip)</source>
        <translation>Archivo zip (*.zip)</translation>
    </message>
    <message>
        <source>The report is being put together…</source>
        <translation>Se está preparando el informe…</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Escribiendo el archivo…</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Report for support</source>
        <translation>Informe para asistencia</translation>
    </message>
    <message>
        <source>This is what the file will hold, to the letter: log files, versions, this PC, the settings, figures of the ledger. No key, no PIN and no customer&apos;s number is in it. Nothing is sent by itself: save the file and give it to whoever helps you.</source>
        <translation>Esto es lo que contendrá el archivo, letra por letra: registros, versiones, este PC, los ajustes, cifras del libro. No lleva ninguna clave, ningún PIN ni el número de ningún cliente. Nada se envía solo: guarde el archivo y déselo a quien le ayude.</translation>
    </message>
    <message>
        <source>What is in the report</source>
        <translation>Qué hay en el informe</translation>
    </message>
    <message>
        <source>The file as it would leave</source>
        <translation>El archivo tal como saldría</translation>
    </message>
    <message>
        <source>Save as one file…</source>
        <translation>Guardar en un solo archivo…</translation>
    </message>
    <message>
        <source>Save as one file</source>
        <translation>Guardar en un solo archivo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>taabia::Tile</name>
    <message>
        <source>chosen</source>
        <comment>of a tile, for a screen reader</comment>
        <translation>elegido</translation>
    </message>
</context>
<context>
    <name>taabia::TillView</name>
    <message>
        <source>The shift is open.</source>
        <translation>El turno está abierto.</translation>
    </message>
    <message>
        <source>Noted: %1 put into the drawer.</source>
        <translation>Anotado: entrada de %1 en el cajón.</translation>
    </message>
    <message>
        <source>Noted: %1 taken out of the drawer.</source>
        <translation>Anotado: salida de %1 del cajón.</translation>
    </message>
    <message>
        <source>Till</source>
        <comment>the view of the drawer</comment>
        <translation>Caja</translation>
    </message>
    <message>
        <source>The drawer is being read…</source>
        <translation>Leyendo el cajón…</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>Entrada de efectivo</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>Salida de efectivo</translation>
    </message>
    <message>
        <source>X report</source>
        <translation>Informe X</translation>
    </message>
    <message>
        <source>Count and close</source>
        <translation>Contar y cerrar</translation>
    </message>
    <message>
        <source>Cash movements</source>
        <translation>Movimientos de caja</translation>
    </message>
    <message>
        <source>Closings</source>
        <translation>Cierres</translation>
    </message>
    <message>
        <source>The X report is in the print queue. What becomes of it stands under Prints (%1).</source>
        <comment>the key</comment>
        <translation>El informe X está en la cola de impresión. Lo que pase con él se ve en Impresiones (%1).</translation>
    </message>
</context>
<context>
    <name>taabia::TopBar</name>
    <message>
        <source>Somebody else takes over, lock, change the PIN</source>
        <translation>Cambiar de persona, bloquear, cambiar el PIN</translation>
    </message>
</context>
<context>
    <name>taabia::WebhookCard</name>
    <message>
        <source>The provider is being asked…</source>
        <translation>Se está preguntando al proveedor…</translation>
    </message>
    <message>
        <source>The provider is being asked to change it…</source>
        <translation>Se está pidiendo el cambio al proveedor…</translation>
    </message>
    <message>
        <source>From then on only these addresses may use the account: %1. This till cannot know its own internet address. If it is not among them, the provider refuses every sale of this till, and only the provider can undo it.</source>
        <translation>A partir de ahí solo estas direcciones podrán usar la cuenta: %1. Esta caja no puede saber su propia dirección de internet. Si no está entre ellas, el proveedor rechazará todas las ventas de esta caja y solo él podrá deshacerlo.</translation>
    </message>
    <message>
        <source>It could not be read. %1</source>
        <comment>the reason</comment>
        <translation>No se pudo leer. %1</translation>
    </message>
    <message>
        <source>The provider has exactly this already.</source>
        <translation>El proveedor ya tiene exactamente esto.</translation>
    </message>
    <message>
        <source>Webhook and addresses</source>
        <translation>Webhook y direcciones</translation>
    </message>
    <message>
        <source>A webhook is a web server of yours that the provider calls when the status of a recharge changes. This PC is none and needs none: the till asks for the status of each sale by itself. Enter one only if you have such a server.</source>
        <translation>Un webhook es un servidor web suyo al que el proveedor llama cuando cambia el estado de una recarga. Este PC no lo es ni lo necesita: la caja pregunta ella misma por el estado de cada venta. Indique uno solo si tiene un servidor así.</translation>
    </message>
    <message>
        <source>Webhook address</source>
        <translation>Dirección del webhook</translation>
    </message>
    <message>
        <source>Internet addresses that may use the account</source>
        <translation>Direcciones de internet que pueden usar la cuenta</translation>
    </message>
    <message>
        <source>Empty: any</source>
        <translation>Vacío: todas</translation>
    </message>
    <message>
        <source>Change it at the provider</source>
        <translation>Cambiarlo en el proveedor</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Read the webhook again</source>
        <translation>Leer el webhook de nuevo</translation>
    </message>
    <message>
        <source>Change it all the same</source>
        <translation>Cambiarlo de todos modos</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>%1 is no internet address: one has four numbers, up to 255.</source>
        <translation>%1 no es una dirección de internet: tiene cuatro números, de 0 a 255.</translation>
    </message>
</context>
<context>
    <name>taabia::WhoOverlay</name>
    <message>
        <source>At the till</source>
        <translation>En la caja</translation>
    </message>
    <message>
        <source>Somebody else takes over</source>
        <translation>Otra persona toma la caja</translation>
    </message>
    <message>
        <source>Lock the till</source>
        <translation>Bloquear la caja</translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation>Cambiar mi PIN</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
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
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>Give the cash back</source>
        <translation>Devolver el dinero</translation>
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
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%1 s ago</source>
        <comment>seconds; the number only picks the plural form</comment>
        <translation>
            <numerusform>hace %1 s</numerusform>
            <numerusform>hace %1 s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 min ago</source>
        <comment>minutes; the number only picks the plural form</comment>
        <translation>
            <numerusform>hace %1 min</numerusform>
            <numerusform>hace %1 min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 h ago</source>
        <comment>hours; the number only picks the plural form</comment>
        <translation>
            <numerusform>hace %1 h</numerusform>
            <numerusform>hace %1 h</numerusform>
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
        <translation>Crédito WhatsApp</translation>
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
        <translation>La recarga se ha entregado como crédito de WhatsApp.</translation>
    </message>
    <message>
        <source>The recharge was converted to WhatsApp credit.</source>
        <translation>La recarga se ha convertido en crédito de WhatsApp.</translation>
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
        <translation>El proveedor ha recibido esta venta y no la ha terminado.</translation>
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
        <source>The till&apos;s data is damaged. Do not sell: restore the last backup or call for help.</source>
        <translation>Los datos de la caja están dañados. No venda: restaure la última copia de seguridad o pida ayuda.</translation>
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
</context>
<context>
    <name>taabia::AccountCard</name>
    <message>
        <source>Account at the provider</source>
        <translation>Cuenta con el proveedor</translation>
    </message>
    <message>
        <source>What a sale of 10 DH brings</source>
        <translation>Lo que deja una venta de 10 DH</translation>
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
    <message numerus="yes">
        <source>%n sale(s) to check</source>
        <translation>
            <numerusform>%n venta por comprobar</numerusform>
            <numerusform>%n ventas por comprobar</numerusform>
        </translation>
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
        <translation>Aquí el margen del proveedor es negativo: la tienda pierde unos %1 en esta venta.</translation>
    </message>
    <message>
        <source>Confirm sale</source>
        <translation>Confirmar venta</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
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
        <source>Clear</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Limpiar los filtros</translation>
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
</context>
<context>
    <name>taabia::NoAccountPage</name>
    <message>
        <source>This till has no account yet</source>
        <translation>Esta caja aún no tiene cuenta</translation>
    </message>
    <message>
        <source>To sell for real, start it with the address and the client code that the provider gave the shop, and the API key in the environment variable TAABIA_API_KEY:</source>
        <translation>Para vender de verdad, iníciela con la dirección y el código de cliente que el proveedor dio a la tienda, y con la clave API en la variable de entorno TAABIA_API_KEY:</translation>
    </message>
    <message>
        <source>To practise, nothing is needed: no money moves, and every outcome can be tried.</source>
        <translation>Para practicar no hace falta nada: no se mueve dinero y se puede probar cualquier resultado.</translation>
    </message>
    <message>
        <source>Practise in training mode</source>
        <translation>Abrir el modo de práctica</translation>
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
        <source>Billed to the account</source>
        <translation>Descontado del saldo</translation>
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
        <source>No sale matches these filters. Clear the filters to see all sales.</source>
        <translation>Ninguna venta coincide con estos filtros. Limpie los filtros para ver todas las ventas.</translation>
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
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
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
</context>
<context>
    <name>taabia::ShortcutsOverlay</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Selling</source>
        <translation>Al vender</translation>
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
        <translation>Seguir: a lo que falta, a la lectura al cliente, a la venta</translation>
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
</context>
</TS>

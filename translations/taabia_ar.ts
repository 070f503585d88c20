<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>SaleCells</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>المشغّل</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Promo</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>جارٍ القراءة</translation>
    </message>
    <message>
        <source>Give the cash back</source>
        <translation>أرجِع المال للزبون</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%1 DH</source>
        <comment>an amount of money; the number only picks the plural form</comment>
        <translation>
            <numerusform>%1 درهم</numerusform>
            <numerusform>%1 درهم</numerusform>
            <numerusform>%1 درهم</numerusform>
            <numerusform>%1 دراهم</numerusform>
            <numerusform>%1 درهمًا</numerusform>
            <numerusform>%1 درهم</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%1 s ago</source>
        <comment>seconds; the number only picks the plural form</comment>
        <translation>
            <numerusform>قبل %1 ثانية</numerusform>
            <numerusform>قبل %1 ثانية</numerusform>
            <numerusform>قبل %1 ثانية</numerusform>
            <numerusform>قبل %1 ثوانٍ</numerusform>
            <numerusform>قبل %1 ثانية</numerusform>
            <numerusform>قبل %1 ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 min ago</source>
        <comment>minutes; the number only picks the plural form</comment>
        <translation>
            <numerusform>قبل %1 دقيقة</numerusform>
            <numerusform>قبل %1 دقيقة</numerusform>
            <numerusform>قبل %1 دقيقة</numerusform>
            <numerusform>قبل %1 دقائق</numerusform>
            <numerusform>قبل %1 دقيقة</numerusform>
            <numerusform>قبل %1 دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 h ago</source>
        <comment>hours; the number only picks the plural form</comment>
        <translation>
            <numerusform>قبل %1 ساعة</numerusform>
            <numerusform>قبل %1 ساعة</numerusform>
            <numerusform>قبل %1 ساعة</numerusform>
            <numerusform>قبل %1 ساعات</numerusform>
            <numerusform>قبل %1 ساعة</numerusform>
            <numerusform>قبل %1 ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days ago</source>
        <comment>days; the number only picks the plural form</comment>
        <translation>
            <numerusform>قبل %1 يوم</numerusform>
            <numerusform>قبل %1 يوم</numerusform>
            <numerusform>قبل %1 يوم</numerusform>
            <numerusform>قبل %1 أيام</numerusform>
            <numerusform>قبل %1 يومًا</numerusform>
            <numerusform>قبل %1 يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown for now</source>
        <translation>غير معروفة حاليًا</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمّت</translation>
    </message>
    <message>
        <source>No such line</source>
        <translation>الخط غير موجود</translation>
    </message>
    <message>
        <source>Wrong amount</source>
        <translation>المبلغ غير صحيح</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>Number unavailable</source>
        <translation>الرقم غير متاح</translation>
    </message>
    <message>
        <source>Provider error, waiting</source>
        <translation>خطأ عند المزوّد، انتظار</translation>
    </message>
    <message>
        <source>Provider trouble, waiting</source>
        <translation>مشكل عند المزوّد، انتظار</translation>
    </message>
    <message>
        <source>Offer not valid</source>
        <translation>العرض غير صالح</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>مُسترجعة</translation>
    </message>
    <message>
        <source>Number suspended</source>
        <translation>الرقم موقوف</translation>
    </message>
    <message>
        <source>Last try, waiting</source>
        <translation>آخر محاولة، انتظار</translation>
    </message>
    <message>
        <source>Being verified</source>
        <translation>المزوّد يتحقق منها</translation>
    </message>
    <message>
        <source>WhatsApp credit</source>
        <translation>رصيد WhatsApp</translation>
    </message>
    <message>
        <source>Now WhatsApp credit</source>
        <translation>حُوّلت إلى WhatsApp</translation>
    </message>
    <message>
        <source>Second try soon</source>
        <translation>محاولة ثانية قريبًا</translation>
    </message>
    <message>
        <source>Second try</source>
        <translation>محاولة ثانية</translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation>الحالة %1</translation>
    </message>
    <message>
        <source>The provider gives the status as unknown. This is not final.</source>
        <translation>المزوّد يقول إن الحالة غير معروفة. هذا ليس نهائيًا.</translation>
    </message>
    <message>
        <source>The recharge is waiting in the provider&apos;s queue.</source>
        <translation>التعبئة تنتظر دورها عند المزوّد.</translation>
    </message>
    <message>
        <source>The provider is carrying out the recharge.</source>
        <translation>المزوّد ينفّذ التعبئة الآن.</translation>
    </message>
    <message>
        <source>The recharge was delivered.</source>
        <translation>وصلت التعبئة.</translation>
    </message>
    <message>
        <source>The provider says that this line does not exist.</source>
        <translation>المزوّد يقول إن هذا الخط غير موجود.</translation>
    </message>
    <message>
        <source>The provider says that the amount is wrong.</source>
        <translation>المزوّد يقول إن المبلغ غير صحيح.</translation>
    </message>
    <message>
        <source>The provider says that the operation failed.</source>
        <translation>المزوّد يقول إن العملية فشلت.</translation>
    </message>
    <message>
        <source>The provider says that this number is not available.</source>
        <translation>المزوّد يقول إن هذا الرقم غير متاح.</translation>
    </message>
    <message>
        <source>The provider reports an internal error. This is not final.</source>
        <translation>المزوّد يبلّغ عن خطأ داخلي عنده. هذا ليس نهائيًا.</translation>
    </message>
    <message>
        <source>The provider reports an internal problem. This is not final.</source>
        <translation>المزوّد يبلّغ عن مشكل داخلي عنده. هذا ليس نهائيًا.</translation>
    </message>
    <message>
        <source>The provider says that the offer is not valid.</source>
        <translation>المزوّد يقول إن العرض غير صالح.</translation>
    </message>
    <message>
        <source>The provider refunded the price to the balance.</source>
        <translation>المزوّد أعاد الثمن إلى الرصيد.</translation>
    </message>
    <message>
        <source>The provider says that this number is suspended.</source>
        <translation>المزوّد يقول إن هذا الرقم موقوف.</translation>
    </message>
    <message>
        <source>The last try was made and is waiting to be confirmed.</source>
        <translation>تمّت آخر محاولة وهي تنتظر التأكيد.</translation>
    </message>
    <message>
        <source>The provider is verifying the recharge.</source>
        <translation>المزوّد يتحقق من التعبئة.</translation>
    </message>
    <message>
        <source>The recharge was delivered as WhatsApp credit.</source>
        <translation>وصلت التعبئة على شكل رصيد WhatsApp.</translation>
    </message>
    <message>
        <source>The recharge was converted to WhatsApp credit.</source>
        <translation>حُوّلت التعبئة إلى رصيد WhatsApp.</translation>
    </message>
    <message>
        <source>The provider is preparing a second try.</source>
        <translation>المزوّد يحضّر محاولة ثانية.</translation>
    </message>
    <message>
        <source>The provider is making a second try.</source>
        <translation>المزوّد يقوم بمحاولة ثانية.</translation>
    </message>
    <message>
        <source>The provider gives status %1, which nobody has documented. It is not taken as final.</source>
        <translation>المزوّد يعطي الحالة %1، وهي غير موثّقة. لا تُعتبر نهائية.</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>للتحقق</translation>
    </message>
    <message>
        <source>Give the cash back</source>
        <translation>أرجِع المال للزبون</translation>
    </message>
    <message>
        <source>Delivered after all</source>
        <translation>وصلت في النهاية</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>لم تُرسَل بعد</translation>
    </message>
    <message>
        <source>Never sent</source>
        <translation>لم تُرسَل</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>لم تُعرف بعد</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>استلمها المزوّد</translation>
    </message>
    <message>
        <source>Did not leave</source>
        <translation>تعذّر الإرسال</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Never found out</source>
        <translation>لم يُعرف مصيرها</translation>
    </message>
    <message>
        <source>Reference conflict</source>
        <translation>تعارض في المرجع</translation>
    </message>
    <message>
        <source>Nothing has been charged so far. The sale is saved and about to be sent.</source>
        <translation>لم يُخصم شيء حتى الآن. العملية محفوظة وستُرسَل بعد لحظة.</translation>
    </message>
    <message>
        <source>Nothing was charged. This sale was never sent.</source>
        <translation>لم يُخصم شيء. هذه العملية لم تُرسَل أبدًا.</translation>
    </message>
    <message>
        <source>It is not known yet whether this sale is charged.</source>
        <translation>لا يُعرف بعد هل خُصم ثمن هذه العملية.</translation>
    </message>
    <message>
        <source>The provider has received this sale and has not finished it.</source>
        <translation>استلم المزوّد هذه العملية ولم يُنهها بعد.</translation>
    </message>
    <message>
        <source>The recharge failed: it was not delivered and not charged.</source>
        <translation>فشلت التعبئة: لم تصل ولم يُخصم ثمنها.</translation>
    </message>
    <message>
        <source>The provider took this sale back and refunded its price to your balance.</source>
        <translation>ألغى المزوّد هذه العملية وأعاد ثمنها إلى رصيدك.</translation>
    </message>
    <message>
        <source>It is not known whether this sale was charged, and it is too old for the till to find out.</source>
        <translation>لا يُعرف هل خُصم ثمن هذه العملية، وهي قديمة جدًا ولا يمكن للبرنامج معرفة ذلك.</translation>
    </message>
    <message>
        <source>It is not known whether this sale was charged. The provider has another recharge under its reference.</source>
        <translation>لا يُعرف هل خُصم ثمن هذه العملية. عند المزوّد تعبئة أخرى بنفس المرجع.</translation>
    </message>
    <message>
        <source>Check the number with the customer, then sell again.</source>
        <translation>تأكّد من الرقم مع الزبون، ثم أعِد البيع.</translation>
    </message>
    <message>
        <source>Choose another amount, then sell again.</source>
        <translation>اختر مبلغًا آخر، ثم أعِد البيع.</translation>
    </message>
    <message>
        <source>Choose another promo, then sell again.</source>
        <translation>اختر عرضًا آخر، ثم أعِد البيع.</translation>
    </message>
    <message>
        <source>The customer has to ask the operator about this number.</source>
        <translation>على الزبون أن يسأل المشغّل عن هذا الرقم.</translation>
    </message>
    <message>
        <source>You can sell it again, or give the customer the cash back.</source>
        <translation>يمكنك إعادة البيع، أو إرجاع المال للزبون.</translation>
    </message>
    <message>
        <source>Wait a moment.</source>
        <translation>انتظر لحظة.</translation>
    </message>
    <message>
        <source>If the customer still wants it, make a new sale.</source>
        <translation>إذا كان الزبون ما زال يريدها، فقُم بعملية جديدة.</translation>
    </message>
    <message>
        <source>Do not sell it again: the till keeps asking.</source>
        <translation>لا تُعِد بيعها: البرنامج يواصل السؤال عنها.</translation>
    </message>
    <message>
        <source>Do not sell it again: the till keeps asking until it is final.</source>
        <translation>لا تُعِد بيعها: البرنامج يواصل السؤال عنها حتى تصبح نهائية.</translation>
    </message>
    <message>
        <source>It is marked as dealt with.</source>
        <translation>سُجّل أنها عولجت.</translation>
    </message>
    <message>
        <source>Do not sell it again: press “Check now”, or ask the provider and give the reference.</source>
        <translation>لا تُعِد بيعها: اضغط على «التحقق الآن»، أو اسأل المزوّد وأعطه المرجع.</translation>
    </message>
    <message>
        <source>Do not sell it again: ask the provider and give the reference, then mark it as dealt with.</source>
        <translation>لا تُعِد بيعها: اسأل المزوّد وأعطه المرجع، ثم سجّل أنها عولجت.</translation>
    </message>
    <message>
        <source>Give the customer the cash back, then mark it as dealt with.</source>
        <translation>أرجِع المال للزبون، ثم سجّل أنها عولجت.</translation>
    </message>
    <message>
        <source>The provider had said before that it failed. If you sold it again or gave the cash back, settle that with the customer, then mark it as dealt with.</source>
        <translation>كان المزوّد قد قال إنها فشلت. إذا أعدت بيعها أو أرجعت المال، فسوِّ الأمر مع الزبون، ثم سجّل أنها عولجت.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>لا جواب بعد</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>Refused, not charged</source>
        <translation>مرفوضة، لم يُخصم شيء</translation>
    </message>
    <message>
        <source>Did not leave the till</source>
        <translation>لم تخرج من الصندوق</translation>
    </message>
    <message>
        <source>It may have arrived</source>
        <translation>ربما وصلت</translation>
    </message>
    <message>
        <source>The account has not enough balance: top it up, then sell again.</source>
        <translation>رصيد الحساب غير كافٍ: زِد الرصيد، ثم أعِد البيع.</translation>
    </message>
    <message>
        <source>The provider has suspended the account: call the provider.</source>
        <translation>المزوّد أوقف الحساب: اتصل بالمزوّد.</translation>
    </message>
    <message>
        <source>The provider does not allow this internet address: ask the provider to add it.</source>
        <translation>المزوّد لا يسمح بعنوان الإنترنت هذا: اطلب منه إضافته.</translation>
    </message>
    <message>
        <source>The client code or the API key did not reach the provider: enter both again.</source>
        <translation>رمز العميل أو مفتاح API لم يصل إلى المزوّد: أدخلهما من جديد.</translation>
    </message>
    <message>
        <source>The provider does not accept the client code or the API key: check both.</source>
        <translation>المزوّد لا يقبل رمز العميل أو مفتاح API: تأكّد منهما.</translation>
    </message>
    <message>
        <source>The provider already has a recharge with this reference: the till asks what became of it.</source>
        <translation>عند المزوّد تعبئة بهذا المرجع: البرنامج يسأل عن مصيرها.</translation>
    </message>
    <message>
        <source>The account has reached its limit for today: ask the provider, or sell again tomorrow.</source>
        <translation>بلغ الحساب حدّه لهذا اليوم: اسأل المزوّد، أو أعِد البيع غدًا.</translation>
    </message>
    <message>
        <source>The provider does not find this recharge. That does not prove that it never arrives.</source>
        <translation>المزوّد لا يجد هذه التعبئة. هذا لا يعني أنها لن تصل أبدًا.</translation>
    </message>
    <message>
        <source>The provider wants a webhook address: enter one.</source>
        <translation>المزوّد يطلب عنوان webhook: أدخِل عنوانًا.</translation>
    </message>
    <message>
        <source>The provider does not accept this webhook address: check it.</source>
        <translation>المزوّد لا يقبل عنوان webhook هذا: تأكّد منه.</translation>
    </message>
    <message>
        <source>The provider could not save the webhook address: try again later.</source>
        <translation>المزوّد لم يستطع حفظ عنوان webhook: حاول لاحقًا.</translation>
    </message>
    <message>
        <source>The provider refused and gave no reason: call the provider.</source>
        <translation>رفض المزوّد ولم يذكر السبب: اتصل بالمزوّد.</translation>
    </message>
    <message>
        <source>The provider refused and says: %1</source>
        <translation>رفض المزوّد ويقول: %1</translation>
    </message>
    <message>
        <source>The provider refused with code %1, which the till does not know: call the provider.</source>
        <translation>رفض المزوّد بالرمز %1، والبرنامج لا يعرفه: اتصل بالمزوّد.</translation>
    </message>
    <message>
        <source>The provider refused with code %1, which the till does not know. It says: %2</source>
        <translation>رفض المزوّد بالرمز %1، والبرنامج لا يعرفه. يقول المزوّد: %2</translation>
    </message>
    <message>
        <source>There is no connection to the provider: check the internet line. The till tries again.</source>
        <translation>لا يوجد اتصال بالمزوّد: تأكّد من خط الإنترنت. البرنامج يعيد المحاولة.</translation>
    </message>
    <message>
        <source>The provider did not answer in time. The till tries again.</source>
        <translation>لم يُجب المزوّد في الوقت. البرنامج يعيد المحاولة.</translation>
    </message>
    <message>
        <source>The connection broke before the answer came. The till tries again.</source>
        <translation>انقطع الاتصال قبل وصول الجواب. البرنامج يعيد المحاولة.</translation>
    </message>
    <message>
        <source>The server cannot prove that it is the provider: check the date of this PC and the internet line.</source>
        <translation>الخادم لا يثبت أنه المزوّد: تأكّد من تاريخ هذا الحاسوب ومن خط الإنترنت.</translation>
    </message>
    <message>
        <source>The server sent the till to another address, where it does not go: check the internet line and the server&apos;s address.</source>
        <translation>الخادم أرسل البرنامج إلى عنوان آخر، والبرنامج لا يذهب إليه: تأكّد من خط الإنترنت ومن عنوان الخادم.</translation>
    </message>
    <message>
        <source>The provider&apos;s system has a fault. The till tries again.</source>
        <translation>في نظام المزوّد عطل. البرنامج يعيد المحاولة.</translation>
    </message>
    <message>
        <source>The answer was far too large to be true, so it was not read. The till tries again.</source>
        <translation>الجواب أكبر من أن يكون صحيحًا، لذلك لم يُقرأ. البرنامج يعيد المحاولة.</translation>
    </message>
    <message>
        <source>The answer could not be understood. The till tries again.</source>
        <translation>الجواب غير مفهوم. البرنامج يعيد المحاولة.</translation>
    </message>
    <message>
        <source>The till stopped waiting for the answer.</source>
        <translation>توقّف البرنامج عن انتظار الجواب.</translation>
    </message>
    <message>
        <source>No money moved by asking.</source>
        <translation>هذا السؤال لا يحرّك أي مال.</translation>
    </message>
    <message>
        <source>It is not known yet whether this sale is charged. Do not sell it again.</source>
        <translation>لا يُعرف بعد هل خُصم ثمن هذه العملية. لا تُعِد بيعها.</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>لم يُخصم شيء.</translation>
    </message>
    <message>
        <source>Nothing was charged. The sale did not leave this PC: check the internet line, then sell again.</source>
        <translation>لم يُخصم شيء. العملية لم تخرج من هذا الحاسوب: تأكّد من خط الإنترنت، ثم أعِد البيع.</translation>
    </message>
    <message>
        <source>Nothing was sent and nothing was charged.</source>
        <translation>لم يُرسَل شيء ولم يُخصم شيء.</translation>
    </message>
    <message>
        <source>An earlier sale of %1 to %2, made at %3, is not settled yet: look at it first.</source>
        <translation>عملية سابقة بمبلغ %1 إلى %2 على الساعة %3 لم تُحسم بعد: انظر إليها أولًا.</translation>
    </message>
    <message>
        <source>An earlier sale like this one is not settled yet: look at it first.</source>
        <translation>عملية سابقة مثل هذه لم تُحسم بعد: انظر إليها أولًا.</translation>
    </message>
    <message>
        <source>The sale could not be saved on the disk of this PC.</source>
        <translation>تعذّر حفظ العملية على قرص هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The till is not ready: wait a moment, then sell again.</source>
        <translation>البرنامج غير جاهز: انتظر لحظة، ثم أعِد البيع.</translation>
    </message>
    <message>
        <source>Nothing was sent. This sale is more than 24 hours old, so the same reference must not be sent again: ask the provider.</source>
        <translation>لم يُرسَل شيء. مضى على هذه العملية أكثر من 24 ساعة، فلا يجوز إرسال نفس المرجع من جديد: اسأل المزوّد.</translation>
    </message>
    <message>
        <source>Nothing was sent. The provider&apos;s clock has not told yet how old this sale is: check now, then try again.</source>
        <translation>لم يُرسَل شيء. لم يُعرف بعد من ساعة المزوّد كم مضى على هذه العملية: تحقّق الآن، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>Nothing was sent. The provider has answered for this sale in the meantime.</source>
        <translation>لم يُرسَل شيء. في هذه الأثناء أجاب المزوّد عن هذه العملية.</translation>
    </message>
    <message>
        <source>Nothing was sent. It could not be saved on the disk of this PC: free some space, then try again.</source>
        <translation>لم يُرسَل شيء. تعذّر الحفظ على قرص هذا الحاسوب: أفرِغ بعض المساحة، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>The till cannot write to the disk of this PC. What is not saved is not sent: free some space or check the disk.</source>
        <translation>البرنامج لا يستطيع الكتابة على قرص هذا الحاسوب. ما لا يُحفظ لا يُرسَل: أفرِغ بعض المساحة أو افحص القرص.</translation>
    </message>
    <message>
        <source>Another program is using the till&apos;s data. Only one Taabia may run on it: close the other one.</source>
        <translation>برنامج آخر يستعمل بيانات الصندوق. لا يعمل عليها إلا Taabia واحد: أغلِق الآخر.</translation>
    </message>
    <message>
        <source>The till&apos;s data is damaged. Do not sell: restore the last backup or call for help.</source>
        <translation>بيانات الصندوق تالفة. لا تبِع: استرجِع آخر نسخة احتياطية أو اطلب المساعدة.</translation>
    </message>
    <message>
        <source>A newer Taabia has written this data. Install the newer version to open it.</source>
        <translation>هذه البيانات كتبتها نسخة أحدث من Taabia. ثبِّت النسخة الأحدث لفتحها.</translation>
    </message>
    <message>
        <source>This data belongs to another account or another program. Choose another data folder.</source>
        <translation>هذه البيانات لحساب آخر أو لبرنامج آخر. اختر مجلد بيانات آخر.</translation>
    </message>
    <message>
        <source>The sale was changed in the meantime, so nothing more was sent for it.</source>
        <translation>تغيّرت العملية في هذه الأثناء، لذلك لم يُرسَل لها شيء آخر.</translation>
    </message>
    <message>
        <source>This sale is not in the till&apos;s data.</source>
        <translation>هذه العملية غير موجودة في بيانات الصندوق.</translation>
    </message>
    <message>
        <source>Key not accepted</source>
        <translation>المفتاح مرفوض</translation>
    </message>
    <message>
        <source>Account suspended</source>
        <translation>الحساب موقوف</translation>
    </message>
    <message>
        <source>Address not allowed</source>
        <translation>العنوان غير مسموح</translation>
    </message>
    <message>
        <source>Server refuses</source>
        <translation>الخادم يرفض</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>مشكل</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>لا اتصال</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا جواب</translation>
    </message>
    <message>
        <source>Connection broke</source>
        <translation>انقطع الاتصال</translation>
    </message>
    <message>
        <source>Server not trusted</source>
        <translation>خادم غير موثوق</translation>
    </message>
    <message>
        <source>Wrong address</source>
        <translation>عنوان خاطئ</translation>
    </message>
    <message>
        <source>Server fault</source>
        <translation>عطل في الخادم</translation>
    </message>
    <message>
        <source>Answer too large</source>
        <translation>جواب كبير جدًا</translation>
    </message>
    <message>
        <source>Answer not readable</source>
        <translation>جواب غير مفهوم</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>توقّف</translation>
    </message>
    <message>
        <source>Type the customer&apos;s number.</source>
        <translation>اكتب رقم الزبون.</translation>
    </message>
    <message>
        <source>A number has only digits: look at what was typed.</source>
        <translation>الرقم فيه أرقام فقط: راجع ما كتبته.</translation>
    </message>
    <message>
        <source>Too short: a mobile number has 10 digits.</source>
        <translation>ناقص: رقم الهاتف المحمول من 10 أرقام.</translation>
    </message>
    <message>
        <source>Too long: a mobile number has 10 digits.</source>
        <translation>زائد: رقم الهاتف المحمول من 10 أرقام.</translation>
    </message>
    <message>
        <source>Not a mobile number: it begins with 06 or 07.</source>
        <translation>ليس رقم هاتف محمول: المحمول يبدأ بـ06 أو 07.</translation>
    </message>
    <message>
        <source>Not a Moroccan number: only +212 can be recharged.</source>
        <translation>ليس رقمًا مغربيًا: التعبئة لأرقام ⁦+212⁩ فقط.</translation>
    </message>
    <message>
        <source>Type an amount.</source>
        <translation>اكتب المبلغ.</translation>
    </message>
    <message>
        <source>This is not an amount: type for example 10 or 7,50.</source>
        <translation>هذا ليس مبلغًا: اكتب مثلًا 10 أو ⁦7,50⁩.</translation>
    </message>
    <message>
        <source>Too many decimals: a centime is the smallest coin.</source>
        <translation>أرقام كثيرة بعد الفاصلة: أصغر قطعة هي السنتيم.</translation>
    </message>
    <message>
        <source>This amount is too large.</source>
        <translation>هذا المبلغ كبير جدًا.</translation>
    </message>
</context>
<context>
    <name>taabia::AboutCard</name>
    <message>
        <source>About Taabia</source>
        <translation>حول Taabia</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <translation>النسخة %1، مع ⁦Qt %2⁩</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>برنامج حر برخصة GNU General Public License، النسخة 3 أو ما بعدها. يُقدَّم بدون أي ضمان.</translation>
    </message>
    <message>
        <source>Font: Cairo, SIL Open Font License. Icons: Lucide, ISC licence. Qt: GNU Lesser General Public License, version 3.</source>
        <translation>الخط: Cairo، برخصة SIL Open Font License. الأيقونات: Lucide، برخصة ISC. مكتبة Qt: برخصة GNU Lesser General Public License، النسخة 3.</translation>
    </message>
</context>
<context>
    <name>taabia::AccountCard</name>
    <message>
        <source>Account at the provider</source>
        <translation>الحساب عند المزوّد</translation>
    </message>
    <message>
        <source>What a sale of 10 DH brings</source>
        <translation>ما تجلبه عملية بـ10 دراهم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Client code</source>
        <translation>رمز العميل</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>سقف الدين</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>%1: not known</source>
        <translation>⁦%1⁩: غير معروف</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشيط</translation>
    </message>
    <message>
        <source>%1: you neither earn nor lose.</source>
        <translation>⁦%1⁩: لا تربح ولا تخسر.</translation>
    </message>
    <message>
        <source>%1: you lose %2 on %3.</source>
        <translation>⁦%1⁩: تخسر %2 على كل %3.</translation>
    </message>
    <message>
        <source>%1: you earn %2 on %3.</source>
        <translation>⁦%1⁩: تربح %2 على كل %3.</translation>
    </message>
</context>
<context>
    <name>taabia::AmountPicker</name>
    <message>
        <source>Choose an amount, or type another one.</source>
        <translation>اختر مبلغًا، أو اكتب مبلغًا آخر.</translation>
    </message>
    <message>
        <source>The largest amount is %1.</source>
        <translation>أكبر مبلغ هو %1.</translation>
    </message>
    <message>
        <source>The smallest amount is %1.</source>
        <translation>أصغر مبلغ هو %1.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>مبلغ آخر…</translation>
    </message>
</context>
<context>
    <name>taabia::BalanceCard</name>
    <message numerus="yes">
        <source>about %n sale(s) of %1</source>
        <comment>what the balance is enough for</comment>
        <translation>
            <numerusform>لا يكفي لعملية بـ%1</numerusform>
            <numerusform>نحو عملية واحدة بـ%1</numerusform>
            <numerusform>نحو عمليتين بـ%1</numerusform>
            <numerusform>نحو %n عمليات بـ%1</numerusform>
            <numerusform>نحو %n عملية بـ%1</numerusform>
            <numerusform>نحو %n عملية بـ%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>غير معروف بعد</translation>
    </message>
    <message>
        <source>Low balance: below %1.</source>
        <translation>الرصيد ضعيف: أقل من %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) to check</source>
        <translation>
            <numerusform>لا عملية للتحقق</numerusform>
            <numerusform>عملية واحدة للتحقق</numerusform>
            <numerusform>عمليتان للتحقق</numerusform>
            <numerusform>%n عمليات للتحقق</numerusform>
            <numerusform>%n عملية للتحقق</numerusform>
            <numerusform>%n عملية للتحقق</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the balance again</source>
        <translation>تحديث الرصيد</translation>
    </message>
    <message>
        <source>Read the balance again (Ctrl+R)</source>
        <translation>تحديث الرصيد (Ctrl+R)</translation>
    </message>
    <message>
        <source>credit limit %1</source>
        <translation>سقف الدين %1</translation>
    </message>
</context>
<context>
    <name>taabia::ChoicesCard</name>
    <message>
        <source>This till</source>
        <translation>هذا الصندوق</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم الكتابة</translation>
    </message>
    <message>
        <source>Warn when the balance falls below, in DH</source>
        <translation>نبّهني إذا نزل الرصيد تحت (بالدرهم)</translation>
    </message>
    <message>
        <source>0 means never.</source>
        <translation>الرقم 0 يعني: بدون تنبيه.</translation>
    </message>
    <message>
        <source>Low balance warning</source>
        <translation>تنبيه الرصيد الضعيف</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>text size</comment>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Large</source>
        <comment>text size</comment>
        <translation>كبير</translation>
    </message>
    <message>
        <source>Very large</source>
        <comment>text size</comment>
        <translation>كبير جدًا</translation>
    </message>
    <message>
        <source>This cannot be less than 0.</source>
        <translation>لا يمكن أن يكون أقل من 0.</translation>
    </message>
</context>
<context>
    <name>taabia::ConfirmSheet</name>
    <message>
        <source>Saving the sale…</source>
        <translation>جارٍ حفظ العملية…</translation>
    </message>
    <message>
        <source>Read this back to the customer</source>
        <translation>اقرأ هذا على الزبون</translation>
    </message>
    <message>
        <source>The number to recharge</source>
        <translation>الرقم المراد تعبئته</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>المشغّل</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Promo</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>The provider&apos;s margin is negative here: the shop loses about %1 on this sale.</source>
        <translation>هامش المزوّد سالب هنا: يخسر المحل نحو %1 في هذه العملية.</translation>
    </message>
    <message>
        <source>Confirm sale</source>
        <translation>تأكيد البيع</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
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
        <translation>بدون</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>الخطأ</translation>
    </message>
    <message>
        <source>Statuses seen</source>
        <translation>الحالات الواردة</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Answer to the sale</source>
        <translation>جواب البيع</translation>
    </message>
    <message>
        <source>Asked by our reference</source>
        <translation>سؤال بمرجعنا</translation>
    </message>
    <message>
        <source>Asked by its reference</source>
        <translation>سؤال بمرجع المزوّد</translation>
    </message>
    <message>
        <source>The provider&apos;s list</source>
        <translation>قائمة المزوّد</translation>
    </message>
</context>
<context>
    <name>taabia::HeldBackSheet</name>
    <message>
        <source>Is this the same sale again?</source>
        <translation>هل هذه نفس العملية مرة أخرى؟</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>time, amount, state of the earlier sale</comment>
        <translation>%1: %2، %3</translation>
    </message>
    <message>
        <source>Show that sale</source>
        <translation>إظهار تلك العملية</translation>
    </message>
    <message>
        <source>Sell anyway</source>
        <translation>البيع رغم ذلك</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
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
        <translation>بحث</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>المشغّل</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Number or reference</source>
        <translation>رقم أو مرجع</translation>
    </message>
    <message>
        <source>Part of a number, or the beginning of a reference</source>
        <translation>جزء من الرقم، أو بداية المرجع</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>كل الأيام</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>يوم محدّد</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Not final</source>
        <comment>sales that the provider has not finished</comment>
        <translation>غير نهائية</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>وصلت</translation>
    </message>
    <message>
        <source>Failed or refused</source>
        <translation>فشلت أو رُفضت</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>مُسترجعة</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>تحتاج إلى نظر</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>مسح التصفية</translation>
    </message>
</context>
<context>
    <name>taabia::LastSaleCard</name>
    <message>
        <source>%1 to %2.</source>
        <comment>amount, phone number of the last sale</comment>
        <translation>%1 إلى %2.</translation>
    </message>
    <message>
        <source>Same again</source>
        <translation>تكرار العملية</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>التحقق الآن</translation>
    </message>
    <message>
        <source>Send again (same reference)</source>
        <translation>إعادة الإرسال (نفس المرجع)</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>عولجت</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>تفاصيل</translation>
    </message>
</context>
<context>
    <name>taabia::LiveSalesCard</name>
    <message>
        <source>Today&apos;s sales</source>
        <translation>مبيعات اليوم</translation>
    </message>
    <message>
        <source>Sales history</source>
        <translation>سجل المبيعات</translation>
    </message>
    <message>
        <source>No sale yet today. The first one will stand here.</source>
        <translation>لا مبيعات اليوم بعد. ستظهر أول عملية هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) · %1</source>
        <comment>of the day</comment>
        <translation>
            <numerusform>لا عملية · %1</numerusform>
            <numerusform>عملية واحدة · %1</numerusform>
            <numerusform>عمليتان · %1</numerusform>
            <numerusform>%n عمليات · %1</numerusform>
            <numerusform>%n عملية · %1</numerusform>
            <numerusform>%n عملية · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The sales of today cannot be shown. %1</source>
        <translation>لا يمكن عرض مبيعات اليوم. %1</translation>
    </message>
</context>
<context>
    <name>taabia::MainWindow</name>
    <message>
        <source>Sell</source>
        <comment>the page</comment>
        <translation>بيع</translation>
    </message>
    <message>
        <source>Bulk</source>
        <comment>the page</comment>
        <translation>دفعة</translation>
    </message>
    <message>
        <source>History</source>
        <comment>the page</comment>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>the page</comment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>the page</comment>
        <translation>الإعدادات</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) are still under way. They are kept, and asked for again at the next start.</source>
        <translation>
            <numerusform>لا عملية جارية. كل شيء محفوظ، والبرنامج يسأل من جديد عند التشغيل القادم.</numerusform>
            <numerusform>ما زالت عملية واحدة جارية. هي محفوظة، والبرنامج يسأل عنها من جديد عند التشغيل القادم.</numerusform>
            <numerusform>ما زالت عمليتان جاريتين. هما محفوظتان، والبرنامج يسأل عنهما من جديد عند التشغيل القادم.</numerusform>
            <numerusform>ما زالت %n عمليات جارية. هي محفوظة، والبرنامج يسأل عنها من جديد عند التشغيل القادم.</numerusform>
            <numerusform>ما زالت %n عملية جارية. هي محفوظة، والبرنامج يسأل عنها من جديد عند التشغيل القادم.</numerusform>
            <numerusform>ما زالت %n عملية جارية. هي محفوظة، والبرنامج يسأل عنها من جديد عند التشغيل القادم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit now?</source>
        <translation>الخروج الآن؟</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>البقاء</translation>
    </message>
    <message>
        <source>Taabia — training</source>
        <translation>Taabia — تدريب</translation>
    </message>
    <message>
        <source>TRAINING — no real recharge</source>
        <translation>تدريب — لا تعبئة حقيقية</translation>
    </message>
    <message>
        <source>The till cannot start. %1</source>
        <translation>تعذّر تشغيل البرنامج. %1</translation>
    </message>
</context>
<context>
    <name>taabia::NoAccountPage</name>
    <message>
        <source>This till has no account yet</source>
        <translation>لا حساب لهذا الصندوق بعد</translation>
    </message>
    <message>
        <source>To sell for real, start it with the address and the client code that the provider gave the shop, and the API key in the environment variable TAABIA_API_KEY:</source>
        <translation>للبيع الحقيقي، شغِّل البرنامج بالعنوان ورمز العميل اللذين أعطاهما المزوّد للمحل، مع مفتاح API في متغيّر البيئة TAABIA_API_KEY:</translation>
    </message>
    <message>
        <source>To practise, nothing is needed: no money moves, and every outcome can be tried.</source>
        <translation>للتدرّب لا تحتاج إلى شيء: لا يتحرّك أي مال، ويمكنك تجربة كل النتائج.</translation>
    </message>
    <message>
        <source>Practise in training mode</source>
        <translation>التدرّب في وضع التدريب</translation>
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
        <translation>جارٍ سؤال المزوّد…</translation>
    </message>
    <message>
        <source>Asking the provider once more, then sending again…</source>
        <translation>جارٍ سؤال المزوّد مرة أخرى، ثم إعادة الإرسال…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>It is marked as dealt with.</source>
        <translation>سُجّل أنها عولجت.</translation>
    </message>
    <message>
        <source>It was sent again with the same reference.</source>
        <translation>أُعيد إرسالها بنفس المرجع.</translation>
    </message>
    <message>
        <source>The provider has answered just now.</source>
        <translation>أجاب المزوّد الآن.</translation>
    </message>
    <message>
        <source>Nothing was sent for this sale.</source>
        <translation>لم يُرسَل شيء لهذه العملية.</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>The provider has told no status yet.</source>
        <translation>لم يُعطِ المزوّد أي حالة بعد.</translation>
    </message>
    <message>
        <source>Statuses seen</source>
        <translation>الحالات الواردة</translation>
    </message>
    <message>
        <source>%1 · %2 · promo %3</source>
        <comment>amount, operator, promo</comment>
        <translation>%1 · %2 · عرض %3</translation>
    </message>
    <message>
        <source>Sale to %1</source>
        <translation>عملية إلى %1</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>غير معروف بعد</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>غير مسجَّل</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>عولجت</translation>
    </message>
    <message>
        <source>I gave the cash back</source>
        <translation>أرجعتُ المال</translation>
    </message>
    <message>
        <source>Settled with the customer</source>
        <translation>سُوّيت مع الزبون</translation>
    </message>
    <message>
        <source>Hide the raw replies</source>
        <translation>إخفاء الأجوبة الأصلية</translation>
    </message>
    <message>
        <source>Show the raw replies</source>
        <translation>إظهار الأجوبة الأصلية</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(لا شيء)</translation>
    </message>
    <message>
        <source>What was sent:</source>
        <translation>ما أُرسِل:</translation>
    </message>
    <message>
        <source>Reply to attempt %1, %2:</source>
        <translation>جواب المحاولة %1، %2:</translation>
    </message>
    <message>
        <source>Status %1, %2:</source>
        <translation>الحالة %1، %2:</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>عملية</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>تفاصيل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>التحقق الآن</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>إعادة الإرسال</translation>
    </message>
    <message>
        <source>Send again with the same reference</source>
        <translation>إعادة الإرسال بنفس المرجع</translation>
    </message>
    <message>
        <source>“Send again” uses the same reference. The provider accepts a reference only once, so the sale cannot be charged twice.</source>
        <translation>«إعادة الإرسال» تستعمل نفس المرجع. المزوّد لا يقبل المرجع إلا مرة واحدة، فلا يمكن أن يُخصم ثمن العملية مرتين.</translation>
    </message>
    <message>
        <source>Raw replies</source>
        <translation>الأجوبة الأصلية</translation>
    </message>
    <message>
        <source>Our reference</source>
        <translation>مرجعنا</translation>
    </message>
    <message>
        <source>Provider&apos;s reference</source>
        <translation>مرجع المزوّد</translation>
    </message>
    <message>
        <source>Billed to the account</source>
        <translation>المخصوم من الحساب</translation>
    </message>
    <message>
        <source>Last status</source>
        <translation>آخر حالة</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>وقت البيع</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>البائع</translation>
    </message>
    <message>
        <source>Copy our reference</source>
        <translation>نسخ مرجعنا</translation>
    </message>
    <message>
        <source>Copy the provider&apos;s reference</source>
        <translation>نسخ مرجع المزوّد</translation>
    </message>
</context>
<context>
    <name>taabia::SaleForm</name>
    <message>
        <source>Choose the operator.</source>
        <translation>اختر المشغّل.</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>بيع</translation>
    </message>
    <message>
        <source>Sell %1 to %2</source>
        <comment>amount, phone number</comment>
        <translation>بيع %1 إلى %2</translation>
    </message>
    <message>
        <source>Something is still missing.</source>
        <translation>ما زال شيء ناقصًا.</translation>
    </message>
    <message>
        <source>Suggested by the number</source>
        <translation>مقترح حسب الرقم</translation>
    </message>
    <message>
        <source>As last time</source>
        <translation>مثل المرة السابقة</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>المشغّل</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Another one: %1</source>
        <comment>a key</comment>
        <translation>مبلغ آخر: %1</translation>
    </message>
    <message>
        <source>Promo</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Key %1, then the digit</source>
        <comment>the star key</comment>
        <translation>المفتاح %1 ثم الرقم</translation>
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
        <translation>اكتب 3 أرقام على الأقل للبحث</translation>
    </message>
    <message numerus="yes">
        <source>%1 sales</source>
        <comment>the number picks the plural form</comment>
        <translation>
            <numerusform>%1 عملية</numerusform>
            <numerusform>%1 عملية</numerusform>
            <numerusform>%1 عملية</numerusform>
            <numerusform>%1 عمليات</numerusform>
            <numerusform>%1 عملية</numerusform>
            <numerusform>%1 عملية</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>More than %1 sales, still counting…</source>
        <translation>أكثر من %1 عملية، والعدّ مستمر…</translation>
    </message>
    <message>
        <source>No sale has been made on this till yet.</source>
        <translation>لم تُجرَ أي عملية على هذا الصندوق بعد.</translation>
    </message>
    <message>
        <source>No sale matches these filters. Clear the filters to see all sales.</source>
        <translation>لا عملية توافق هذه التصفية. امسح التصفية لرؤية كل العمليات.</translation>
    </message>
    <message>
        <source>Sales were made or have changed since this list was made.</source>
        <translation>تمّت عمليات أو تغيّرت منذ إعداد هذه القائمة.</translation>
    </message>
    <message>
        <source>The sales cannot be shown. They are not lost. %1</source>
        <translation>تعذّر إظهار العمليات. لم يضِع منها شيء. %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>All sales</source>
        <translation>كل العمليات</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>%1 to open a sale</source>
        <translation>لفتح عملية: %1</translation>
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
        <translation>سجل المبيعات</translation>
    </message>
</context>
<context>
    <name>taabia::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>taabia::ShortcutsOverlay</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Selling</source>
        <translation>أثناء البيع</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
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
        <translation>متابعة: إلى ما ينقص، ثم القراءة على الزبون، ثم البيع</translation>
    </message>
    <message>
        <source>Go back; in the number: empty the form</source>
        <translation>رجوع؛ وفي خانة الرقم: إفراغ كل الخانات</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>Orange, Inwi, Maroc Telecom</source>
        <translation>المشغّل: Orange أو Inwi أو Maroc Telecom</translation>
    </message>
    <message>
        <source>Another amount</source>
        <translation>مبلغ آخر</translation>
    </message>
    <message>
        <source>Promo</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Promo by its code</source>
        <translation>العرض برمزه</translation>
    </message>
    <message>
        <source>Same sale again</source>
        <translation>تكرار نفس العملية</translation>
    </message>
    <message>
        <source>Check the last sale now</source>
        <translation>التحقق من آخر عملية الآن</translation>
    </message>
    <message>
        <source>Go to today&apos;s sales</source>
        <translation>الذهاب إلى مبيعات اليوم</translation>
    </message>
    <message>
        <source>Read the balance again</source>
        <translation>تحديث الرصيد</translation>
    </message>
    <message>
        <source>Next field or group</source>
        <translation>الخانة أو المجموعة التالية</translation>
    </message>
    <message>
        <source>Choose within a group, go through a table</source>
        <translation>الاختيار داخل مجموعة، والتنقل في جدول</translation>
    </message>
    <message>
        <source>These shortcuts</source>
        <translation>هذه الاختصارات</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
</context>
</TS>

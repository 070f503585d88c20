<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AccountWords</name>
    <message>
        <source>Sell for real</source>
        <translation>بيع حقيقي</translation>
    </message>
    <message>
        <source>Provider&apos;s sandbox</source>
        <translation>تجريب عند المزوّد</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>عنوان آخر</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>خزنة كلمات السر</translation>
    </message>
    <message>
        <source>Sealed file</source>
        <translation>ملف مقفل</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>السؤال كل مرة</translation>
    </message>
    <message>
        <source>The keychain of this PC keeps the key; it opens when you log in.</source>
        <translation>خزنة كلمات السر في هذا الحاسوب تحفظ المفتاح، وتُفتح حين تدخل إلى حسابك.</translation>
    </message>
    <message>
        <source>A file keeps the key, locked with a passphrase that you type at each start of the till. Nobody can bring a lost passphrase back: then the key has to be typed again.</source>
        <translation>ملف يحفظ المفتاح، مقفل بعبارة سرية تكتبها عند كل تشغيل للصندوق. لا أحد يستطيع استرجاع عبارة ضائعة: عندها يُكتب المفتاح من جديد.</translation>
    </message>
    <message>
        <source>The key is kept nowhere: somebody types it at each start of the till.</source>
        <translation>لا يُحفظ المفتاح في أي مكان: يكتبه شخص عند كل تشغيل للصندوق.</translation>
    </message>
    <message>
        <source>Type the address that the provider gave.</source>
        <translation>اكتب العنوان الذي أعطاه المزوّد.</translation>
    </message>
    <message>
        <source>This is no address. An address looks like %1.</source>
        <translation>هذا ليس عنوانًا. شكل العنوان: %1.</translation>
    </message>
    <message>
        <source>The address has to begin with %1.</source>
        <translation>يجب أن يبدأ العنوان بـ %1.</translation>
    </message>
    <message>
        <source>Without https anybody on the way could read the key: the address has to begin with %1.</source>
        <translation>بدون https يستطيع أي أحد في الطريق قراءة المفتاح: يجب أن يبدأ العنوان بـ %1.</translation>
    </message>
    <message>
        <source>No name and no password in the address: the client code and the key have fields of their own.</source>
        <translation>لا اسم ولا كلمة سر في العنوان: لرمز العميل وللمفتاح خانتان خاصتان.</translation>
    </message>
    <message>
        <source>The address ends before the first ? or #: take away what follows.</source>
        <translation>ينتهي العنوان قبل أول ? أو #: احذف ما بعده.</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>الحساب: %1</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Balance: %1</source>
        <translation>الرصيد: %1</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>الأثمنة</translation>
    </message>
    <message>
        <source>Prices: none for an operator that this till knows</source>
        <translation>الأثمنة: لا شيء لمشغّل يعرفه هذا الصندوق</translation>
    </message>
    <message>
        <source>Prices: %1</source>
        <comment>names of operators</comment>
        <translation>الأثمنة: %1</translation>
    </message>
    <message>
        <source>The provider does not accept this client code with this key. Type both once more, exactly as the provider gave them. The provider shows a key only once: if it is lost, ask for a new one.</source>
        <translation>لا يقبل المزوّد رمز العميل هذا مع هذا المفتاح. اكتبهما من جديد كما أعطاهما المزوّد تمامًا. لا يُظهر المزوّد المفتاح إلا مرة واحدة: إن ضاع فاطلب مفتاحًا جديدًا.</translation>
    </message>
    <message>
        <source>The client code or the key did not reach the provider. Type both once more.</source>
        <translation>لم يصل رمز العميل أو المفتاح إلى المزوّد. اكتبهما من جديد.</translation>
    </message>
    <message>
        <source>The provider does not let this shop&apos;s internet line in: its address is not on the account&apos;s list. Ask the provider to add the address of this line, or to empty the list; then check again.</source>
        <translation>لا يسمح المزوّد بدخول خط إنترنت هذا المحل: عنوانه ليس في لائحة الحساب. اطلب من المزوّد إضافة عنوان هذا الخط أو إفراغ اللائحة، ثم تحقق من جديد.</translation>
    </message>
    <message>
        <source>The provider said: %1</source>
        <translation>قال المزوّد: %1</translation>
    </message>
    <message>
        <source>The provider has suspended this account. Nothing can be sold before the provider opens it again: call the provider.</source>
        <translation>أوقف المزوّد هذا الحساب. لا يمكن بيع شيء قبل أن يعيد فتحه: اتصل بالمزوّد.</translation>
    </message>
    <message>
        <source>There is a server at this address, but not this service: look at the address again.</source>
        <translation>يوجد خادم على هذا العنوان، لكن ليست هذه الخدمة: راجع العنوان.</translation>
    </message>
    <message>
        <source>The provider refused without saying why. Call the provider.</source>
        <translation>رفض المزوّد دون أن يقول السبب. اتصل بالمزوّد.</translation>
    </message>
    <message>
        <source>The provider refused and said: %1 Call the provider.</source>
        <translation>رفض المزوّد وقال: %1 اتصل بالمزوّد.</translation>
    </message>
    <message>
        <source>The provider was not reached, so nothing is known yet. Look at the internet line of this PC (cable, Wi-Fi), then check again.</source>
        <translation>لم يتم الوصول إلى المزوّد، فلا يُعرف شيء بعد. انظر إلى خط إنترنت هذا الحاسوب (السلك، الواي فاي)، ثم تحقق من جديد.</translation>
    </message>
    <message>
        <source>The provider did not answer in time, so nothing is known yet. Check again in a minute.</source>
        <translation>لم يجب المزوّد في الوقت، فلا يُعرف شيء بعد. تحقق من جديد بعد دقيقة.</translation>
    </message>
    <message>
        <source>The line broke before the answer came, so nothing is known yet. Check again.</source>
        <translation>انقطع الخط قبل وصول الجواب، فلا يُعرف شيء بعد. تحقق من جديد.</translation>
    </message>
    <message>
        <source>The server cannot prove that it is the provider, so the key was not sent. Look at the date of this PC, and whether the Wi-Fi wants you to log in first; then check again.</source>
        <translation>لا يستطيع الخادم إثبات أنه المزوّد، لذلك لم يُرسَل المفتاح. انظر إلى تاريخ هذا الحاسوب، وهل يطلب الواي فاي تسجيل الدخول أولًا، ثم تحقق من جديد.</translation>
    </message>
    <message>
        <source>The server sent the till elsewhere, where it does not go with the key. Either the Wi-Fi wants you to log in first, or the address is not the provider&apos;s.</source>
        <translation>أحال الخادم الصندوق إلى مكان آخر لا يذهب إليه بالمفتاح. إما أن الواي فاي يطلب تسجيل الدخول أولًا، أو أن العنوان ليس عنوان المزوّد.</translation>
    </message>
    <message>
        <source>The provider&apos;s system has a fault just now (%1), so nothing is known yet. Check again in some minutes.</source>
        <comment>number of the fault</comment>
        <translation>في نظام المزوّد عطل الآن (%1)، فلا يُعرف شيء بعد. تحقق من جديد بعد دقائق.</translation>
    </message>
    <message>
        <source>Something answered, but not as the provider does. Either the Wi-Fi wants you to log in first, or the address is not the provider&apos;s.</source>
        <translation>أجاب شيء ما، لكن ليس كما يجيب المزوّد. إما أن الواي فاي يطلب تسجيل الدخول أولًا، أو أن العنوان ليس عنوان المزوّد.</translation>
    </message>
    <message>
        <source>The check was stopped before its end.</source>
        <translation>أُوقف التحقق قبل نهايته.</translation>
    </message>
    <message>
        <source>The keychain of this PC does not answer, and it keeps the key. Log out of this PC and in again, or type the key once more.</source>
        <translation>خزنة كلمات السر في هذا الحاسوب غير متاحة، وهي التي تحفظ المفتاح. اخرج من حسابك على الحاسوب وادخل من جديد، أو اكتب المفتاح مرة أخرى.</translation>
    </message>
    <message>
        <source>This passphrase does not open the file with the key. Look at Caps Lock and at the keyboard&apos;s language, then type it again.</source>
        <translation>هذه العبارة السرية لا تفتح ملف المفتاح. انظر إلى Caps Lock وإلى لغة لوحة المفاتيح، ثم اكتبها من جديد.</translation>
    </message>
    <message>
        <source>The keychain of this PC is locked, and it keeps the key. Unlock it with its password and try again, or type the key once more.</source>
        <translation>خزنة كلمات السر في هذا الحاسوب مقفلة، وهي التي تحفظ المفتاح. افتحها بكلمة سرها وأعِد المحاولة، أو اكتب المفتاح مرة أخرى.</translation>
    </message>
    <message>
        <source>The file with the key is damaged or cannot be read. Bring it back from your backup and try again, or type the key once more.</source>
        <translation>ملف المفتاح تالف أو لا يمكن قراءته. استرجعه من نسختك الاحتياطية وأعِد المحاولة، أو اكتب المفتاح مرة أخرى.</translation>
    </message>
    <message>
        <source>The key could not be read. Try again, or type the key once more.</source>
        <translation>تعذّرت قراءة المفتاح. أعِد المحاولة، أو اكتب المفتاح مرة أخرى.</translation>
    </message>
    <message>
        <source>The key was not kept: the keychain of this PC is locked. Unlock it and try again, or choose another place.</source>
        <translation>لم يُحفظ المفتاح المكتوب: خزنة كلمات السر في هذا الحاسوب مقفلة. افتحها وأعِد المحاولة، أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>The key was not kept: the keychain of this PC did not take it. Try again, or choose another place.</source>
        <translation>لم يُحفظ المفتاح المكتوب: لم تقبله خزنة كلمات السر في هذا الحاسوب. أعِد المحاولة، أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>The key was not kept: this passphrase does not open the file that is there.</source>
        <translation>لم يُحفظ المفتاح المكتوب: هذه العبارة السرية لا تفتح الملف الموجود.</translation>
    </message>
    <message>
        <source>The key was not kept: the file could not be written. Free some space on the disk, then try again.</source>
        <translation>لم يُحفظ المفتاح المكتوب: تعذّرت كتابة الملف. وفّر مساحة على القرص، ثم أعِد المحاولة.</translation>
    </message>
    <message>
        <source>This could not be written on the disk of this PC: free some space, then try again.</source>
        <translation>تعذّرت كتابة هذا على قرص هذا الحاسوب: وفّر مساحة، ثم أعِد المحاولة.</translation>
    </message>
    <message>
        <source>Nobody was asked: look at the address.</source>
        <translation>لم يُسأل أحد: راجع العنوان.</translation>
    </message>
</context>
<context>
    <name>BalanceLists</name>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>الافتتاح</translation>
    </message>
    <message>
        <source>− Billed</source>
        <translation>− المخصوم</translation>
    </message>
    <message>
        <source>+ Given back</source>
        <translation>+ المسترجع</translation>
    </message>
    <message>
        <source>+ Deposits</source>
        <translation>+ الإيداعات</translation>
    </message>
    <message>
        <source>− Unknown</source>
        <translation>− غير معروف</translation>
    </message>
    <message>
        <source>− Adopted</source>
        <translation>− المعتمَد</translation>
    </message>
    <message>
        <source>= Closing</source>
        <translation>= الإقفال</translation>
    </message>
    <message>
        <source>All</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>وقت الاطلاع</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>المعتمَد</translation>
    </message>
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
        <source>Face value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>المخصوم</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Provider&apos;s reference</source>
        <translation>مرجع المزوّد</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>by %1, %2</source>
        <comment>a name, a time</comment>
        <translation>من طرف %1، %2</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>balance</source>
        <comment>in a file&apos;s name</comment>
        <translation>رصيد</translation>
    </message>
    <message>
        <source>The balance of %1</source>
        <translation>رصيد %1</translation>
    </message>
    <message>
        <source>Opening − billed + given back + deposits − unknown − adopted = closing</source>
        <translation>الافتتاح − المخصوم + المسترجع + الإيداعات − غير المعروف − المعتمَد = الإقفال</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>فروق تحتاج تفسيرًا</translation>
    </message>
    <message>
        <source>Recharges that this till did not make</source>
        <translation>تعبئات لم يقم بها هذا الصندوق</translation>
    </message>
    <message>
        <source>%1 came in between %2 and %3 that the till does not know as a refund: most likely a deposit.</source>
        <translation>دخل %1 إلى الحساب بين %2 و%3، وليس استرجاعًا يعرفه الصندوق: الأرجح أنه إيداع.</translation>
    </message>
    <message>
        <source>%1 went out between %2 and %3 without a confirmed sale of this till. A sale that is still to be checked may explain it.</source>
        <translation>خرج %1 من الحساب بين %2 و%3 دون عملية مؤكدة من هذا الصندوق. قد تفسّره عملية ما زالت للتحقق.</translation>
    </message>
    <message>
        <source>Adopted recharges account for all of it.</source>
        <translation>تفسّره التعبئات المعتمَدة كله.</translation>
    </message>
    <message>
        <source>Adopted recharges account for %1; %2 remain.</source>
        <translation>تفسّر التعبئات المعتمَدة %1؛ ويبقى %2 دون تفسير.</translation>
    </message>
    <message>
        <source>There is nothing to check yet.</source>
        <translation>لا شيء للتحقق منه بعد.</translation>
    </message>
    <message>
        <source>None of the records could be checked.</source>
        <translation>لم يمكن التحقق من أي تسجيل.</translation>
    </message>
    <message numerus="yes">
        <source>Whole: all %1 records that were checked are as they were written.</source>
        <comment>the number picks the plural form</comment>
        <translation>
            <numerusform>سليم: %1 تسجيل، دون أي تغيير.</numerusform>
            <numerusform>سليم: التسجيل الذي تم التحقق منه (%1) لم يتغيّر.</numerusform>
            <numerusform>سليم: التسجيلان اللذان تم التحقق منهما (%1) لم يتغيّرا.</numerusform>
            <numerusform>سليم: %1 تسجيلات تم التحقق منها، ولم يتغيّر منها شيء.</numerusform>
            <numerusform>سليم: %1 تسجيلًا تم التحقق منها، ولم يتغيّر منها شيء.</numerusform>
            <numerusform>سليم: %1 تسجيل تم التحقق منها، ولم يتغيّر منها شيء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 records were checked.</source>
        <comment>the number picks the plural form</comment>
        <translation>
            <numerusform>تم التحقق من %1 تسجيل.</numerusform>
            <numerusform>تم التحقق من تسجيل واحد (%1).</numerusform>
            <numerusform>تم التحقق من تسجيلين (%1).</numerusform>
            <numerusform>تم التحقق من %1 تسجيلات.</numerusform>
            <numerusform>تم التحقق من %1 تسجيلًا.</numerusform>
            <numerusform>تم التحقق من %1 تسجيل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Broken: %1 no. %2 was changed after it was written (link %3).</source>
        <translation>السلسلة مكسورة: %1 رقم %2، تغيّر بعد كتابته (الحلقة %3).</translation>
    </message>
    <message>
        <source>Broken: %1 no. %2 was taken out (link %3).</source>
        <translation>السلسلة مكسورة: %1 رقم %2، محذوف (الحلقة %3).</translation>
    </message>
    <message>
        <source>Broken: %1 no. %2 was not written by the till.</source>
        <translation>السلسلة مكسورة: %1 رقم %2، أُضيف دون المرور بالصندوق.</translation>
    </message>
    <message>
        <source>Broken: link %1 of the chain is missing.</source>
        <translation>السلسلة مكسورة: الحلقة %1 مفقودة.</translation>
    </message>
    <message>
        <source>Broken: the end of the chain was cut off. What Z report no. %1 names as its last link is not there.</source>
        <translation>السلسلة مكسورة: حُذفت نهايتها. آخر حلقة مطبوعة على تقرير Z رقم %1 لم تعد موجودة.</translation>
    </message>
    <message>
        <source>payment</source>
        <comment>kind of a record</comment>
        <translation>أداء</translation>
    </message>
    <message>
        <source>shift</source>
        <comment>kind of a record</comment>
        <translation>مناوبة</translation>
    </message>
    <message>
        <source>cash movement</source>
        <comment>kind of a record</comment>
        <translation>حركة نقد</translation>
    </message>
    <message>
        <source>count of the drawer</source>
        <comment>kind of a record</comment>
        <translation>عدّ الدرج</translation>
    </message>
    <message>
        <source>Z report</source>
        <comment>kind of a record</comment>
        <translation>تقرير Z</translation>
    </message>
    <message>
        <source>entry of the credit book</source>
        <comment>kind of a record</comment>
        <translation>سطر في دفتر الديون</translation>
    </message>
    <message>
        <source>decision past a rule</source>
        <comment>kind of a record</comment>
        <translation>استثناء</translation>
    </message>
    <message>
        <source>receipt</source>
        <comment>kind of a record</comment>
        <translation>وصل</translation>
    </message>
    <message>
        <source>print of a receipt</source>
        <comment>kind of a record</comment>
        <translation>طباعة وصل</translation>
    </message>
    <message>
        <source>adoption</source>
        <comment>kind of a record</comment>
        <translation>تعبئة معتمَدة</translation>
    </message>
    <message numerus="yes">
        <source>Checked in part: %1 records are as they were written.</source>
        <comment>the number picks the plural form</comment>
        <translation>
            <numerusform>تحقق جزئي: %1 تسجيل لم يتغيّر.</numerusform>
            <numerusform>تحقق جزئي: تسجيل واحد (%1) لم يتغيّر.</numerusform>
            <numerusform>تحقق جزئي: تسجيلان (%1) لم يتغيّرا.</numerusform>
            <numerusform>تحقق جزئي: %1 تسجيلات لم تتغيّر.</numerusform>
            <numerusform>تحقق جزئي: %1 تسجيلًا لم تتغيّر.</numerusform>
            <numerusform>تحقق جزئي: %1 تسجيل لم تتغيّر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 records could not be checked: they were made with another key than this computer has.</source>
        <comment>the number picks the plural form</comment>
        <translation>
            <numerusform>تعذّر التحقق من %1 تسجيل: بمفتاح غير مفتاح هذا الحاسوب.</numerusform>
            <numerusform>تعذّر التحقق من تسجيل واحد (%1): كُتب بمفتاح غير مفتاح هذا الحاسوب.</numerusform>
            <numerusform>تعذّر التحقق من تسجيلين (%1): كُتبا بمفتاح غير مفتاح هذا الحاسوب.</numerusform>
            <numerusform>تعذّر التحقق من %1 تسجيلات: كُتبت بمفتاح غير مفتاح هذا الحاسوب.</numerusform>
            <numerusform>تعذّر التحقق من %1 تسجيلًا: كُتبت بمفتاح غير مفتاح هذا الحاسوب.</numerusform>
            <numerusform>تعذّر التحقق من %1 تسجيل: كُتبت بمفتاح غير مفتاح هذا الحاسوب.</numerusform>
        </translation>
    </message>
    <message>
        <source>The link that you typed from the Z report is in the chain: nothing up to it was cut off.</source>
        <translation>الحلقة التي كتبتها من تقرير Z موجودة في السلسلة: لم يُحذف شيء حتى ذلك التقرير.</translation>
    </message>
    <message>
        <source>A chain alone cannot show that its end was cut off. Type the beginning of the last link that the last Z report shows, and verify again: it must be in the chain.</source>
        <translation>السلسلة وحدها لا تبيّن إن حُذفت نهايتها. لمعرفة ذلك، اكتب بداية آخر حلقة مطبوعة على آخر تقرير Z وتحقّق من جديد.</translation>
    </message>
    <message>
        <source>Broken: no link of the chain begins with what you typed from the Z report. The end of the chain was cut off, unless it was mistyped.</source>
        <translation>السلسلة مكسورة: لا توجد حلقة تبدأ بما كتبته من تقرير Z. راجع ما كتبته؛ إن كان صحيحًا فقد حُذفت نهاية السلسلة.</translation>
    </message>
    <message>
        <source>key of the chain</source>
        <comment>kind of a record</comment>
        <translation>مفتاح السلسلة</translation>
    </message>
    <message>
        <source>entry about a person</source>
        <comment>kind of a record</comment>
        <translation>بطاقة شخص</translation>
    </message>
    <message>
        <source>change of a PIN</source>
        <comment>kind of a record</comment>
        <translation>تغيير الرمز السري</translation>
    </message>
    <message>
        <source>approval by an owner</source>
        <comment>kind of a record</comment>
        <translation>موافقة صاحب المحل</translation>
    </message>
    <message>
        <source>list of recharges</source>
        <comment>kind of a record</comment>
        <translation>لائحة تعبئات</translation>
    </message>
    <message>
        <source>end of a list of recharges</source>
        <comment>kind of a record</comment>
        <translation>نهاية لائحة تعبئات</translation>
    </message>
</context>
<context>
    <name>BulkWords</name>
    <message>
        <source>A quotation mark is opened and never closed.</source>
        <translation>علامة اقتباس مفتوحة لم تُغلق.</translation>
    </message>
    <message>
        <source>There is text behind a closing quotation mark.</source>
        <translation>هناك نص بعد علامة اقتباس مغلقة.</translation>
    </message>
    <message>
        <source>The line has too many cells.</source>
        <translation>في السطر خانات كثيرة جدًا.</translation>
    </message>
    <message>
        <source>The number is missing.</source>
        <translation>لا يوجد رقم.</translation>
    </message>
    <message>
        <source>The spreadsheet has damaged the number: make its column text, and write it again.</source>
        <translation>أفسد الجدول الرقم: اجعل العمود نصًا واكتبه من جديد.</translation>
    </message>
    <message>
        <source>Not a number: it has other signs than digits.</source>
        <translation>ليس رقمًا: فيه علامات غير الأرقام.</translation>
    </message>
    <message>
        <source>The number is too short: it needs ten digits.</source>
        <translation>الرقم قصير: يلزم عشرة أرقام.</translation>
    </message>
    <message>
        <source>The number is too long: it needs ten digits.</source>
        <translation>الرقم طويل: يلزم عشرة أرقام.</translation>
    </message>
    <message>
        <source>Not a mobile number: it has to begin with 06 or 07.</source>
        <translation>ليس رقم هاتف محمول: يجب أن يبدأ بـ ⁦06⁩ أو ⁦07⁩.</translation>
    </message>
    <message>
        <source>Not a Moroccan number.</source>
        <translation>ليس رقمًا مغربيًا.</translation>
    </message>
    <message>
        <source>Unknown operator: write Orange, Inwi or Maroc Telecom.</source>
        <translation>مشغّل غير معروف: اكتب Orange أو Inwi أو Maroc Telecom.</translation>
    </message>
    <message>
        <source>The amount is missing.</source>
        <translation>لا يوجد مبلغ.</translation>
    </message>
    <message>
        <source>The amount is not a number.</source>
        <translation>المبلغ ليس عددًا.</translation>
    </message>
    <message>
        <source>The amount has more than two decimals.</source>
        <translation>للمبلغ أكثر من رقمين بعد الفاصلة.</translation>
    </message>
    <message>
        <source>The amount is above the largest one sold.</source>
        <translation>المبلغ أكثر من أكبر مبلغ يُباع.</translation>
    </message>
    <message>
        <source>The amount is below the smallest one sold.</source>
        <translation>المبلغ أقل من أصغر مبلغ يُباع.</translation>
    </message>
    <message>
        <source>Unknown promo: write its number, for example 6.</source>
        <translation>عرض غير معروف: اكتب رقمه، مثلًا ⁦6⁩.</translation>
    </message>
    <message>
        <source>The operator is missing, and the number does not tell it.</source>
        <translation>لم يُذكر المشغّل، والرقم لا يدل عليه.</translation>
    </message>
    <message>
        <source>The operator has no such promo.</source>
        <translation>هذا العرض غير موجود عند المشغّل.</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>a column of a list</comment>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Operator</source>
        <comment>a column of a list</comment>
        <translation>المشغّل</translation>
    </message>
    <message>
        <source>Amount</source>
        <comment>a column of a list</comment>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Promo</source>
        <comment>a column of a list</comment>
        <translation>العرض</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>لا شيء فيها.</translation>
    </message>
    <message>
        <source>It is too large to be a list of recharges. Divide it.</source>
        <translation>كبير جدًا بالنسبة للائحة تعبئات. قسّمه.</translation>
    </message>
    <message>
        <source>It has more than %1 lines. Divide it.</source>
        <translation>فيها أكثر من %1 سطر. قسّمها.</translation>
    </message>
    <message>
        <source>It is a workbook. Save it as CSV in the spreadsheet, or copy its cells and paste them here.</source>
        <translation>هذا مصنّف جداول. احفظه بصيغة CSV، أو انسخ خاناته وألصقها هنا.</translation>
    </message>
    <message>
        <source>It is not text. Choose a CSV file.</source>
        <translation>ليس نصًا. اختر ملف CSV.</translation>
    </message>
    <message>
        <source>No column is called “%1”. Give it that name in the first line.</source>
        <translation>لا عمود باسم «%1». ضع هذا الاسم في السطر الأول.</translation>
    </message>
    <message>
        <source>Two columns could be “%1”. Leave only one of them.</source>
        <translation>عمودان يمكن أن يكونا «%1». اترك واحدًا فقط.</translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy the lines first, in the spreadsheet or in a message.</source>
        <translation>لا شيء للصق. انسخ الأسطر أولًا من الجدول أو من رسالة.</translation>
    </message>
    <message>
        <source>This file is not there any more.</source>
        <translation>هذا الملف لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>هذا ليس ملفًا.</translation>
    </message>
    <message>
        <source>The file cannot be read. The disk said: %1</source>
        <translation>تعذّرت قراءة الملف. رد القرص: %1</translation>
    </message>
    <message>
        <source>Already sold today at %1.</source>
        <translation>بيعت اليوم على الساعة %1.</translation>
    </message>
    <message>
        <source>Already sold today at %1, and not known yet how that ends.</source>
        <translation>بيعت اليوم على الساعة %1، ولا تُعرف نهايتها بعد.</translation>
    </message>
    <message>
        <source>The same as line %1.</source>
        <translation>مثل السطر %1.</translation>
    </message>
    <message>
        <source>It goes all the same.</source>
        <translation>يُرسَل رغم ذلك.</translation>
    </message>
    <message>
        <source>It stays behind.</source>
        <translation>لا يُرسَل.</translation>
    </message>
    <message>
        <source>This number is on line %1 too.</source>
        <translation>هذا الرقم في السطر %1 أيضًا.</translation>
    </message>
    <message>
        <source>This number looks like %1.</source>
        <translation>يبدو أن هذا الرقم من %1.</translation>
    </message>
    <message>
        <source>Operator told by the number.</source>
        <translation>المشغّل مستنتج من الرقم.</translation>
    </message>
    <message>
        <source>The 0 in front was put back.</source>
        <translation>أُعيد الصفر في أول الرقم.</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>a line of a list</comment>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation>لائحة ملصقة</translation>
    </message>
    <message>
        <source>Sent: %1 of %2</source>
        <translation>المرسلة: %1 من %2</translation>
    </message>
    <message>
        <source>delivered: %1</source>
        <translation>وصلت: %1</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>فشلت: %1</translation>
    </message>
    <message>
        <source>not known yet: %1</source>
        <translation>غير معروفة بعد: %1</translation>
    </message>
    <message>
        <source>to look at: %1</source>
        <translation>تحتاج إلى نظر: %1</translation>
    </message>
    <message>
        <source>Lines not sent: %1 of %2.</source>
        <comment>of a list</comment>
        <translation>أسطر لم تُرسَل: %1 من %2.</translation>
    </message>
    <message>
        <source>The till was closed before the end.</source>
        <comment>of a list that was being sent</comment>
        <translation>أُغلق الصندوق قبل النهاية.</translation>
    </message>
    <message>
        <source>The sending was stopped.</source>
        <translation>أُوقف الإرسال.</translation>
    </message>
    <message>
        <source>An answer of the provider was lost: the till asks for those lines one by one.</source>
        <translation>ضاع جواب من المزوّد: يسأل الصندوق عن تلك الأسطر واحدًا واحدًا.</translation>
    </message>
    <message>
        <source>Nothing gets through to the provider: check the internet line.</source>
        <translation>لا شيء يصل إلى المزوّد: تحقّق من خط الإنترنت.</translation>
    </message>
    <message>
        <source>They are like sales that are not resolved yet: look at those first.</source>
        <translation>تشبه عمليات لم تُحسَم بعد: انظر في تلك أولًا.</translation>
    </message>
    <message>
        <source>They could not be written on the disk, so they were not sent.</source>
        <translation>تعذّرت كتابتها على القرص، لذلك لم تُرسَل.</translation>
    </message>
    <message>
        <source>The list is being sent. Other customers can be served meanwhile.</source>
        <translation>اللائحة قيد الإرسال. يمكن خدمة زبائن آخرين في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Go on with them, or leave them.</source>
        <translation>تابع إرسالها، أو تخلَّ عنها.</translation>
    </message>
    <message>
        <source>Every line was sent.</source>
        <translation>أُرسلت كل الأسطر.</translation>
    </message>
    <message>
        <source>The till asks on for those whose end is not known yet.</source>
        <translation>يواصل الصندوق السؤال عن التي لا تُعرف نهايتها بعد.</translation>
    </message>
    <message>
        <source>Waits its turn</source>
        <comment>a line of a list</comment>
        <translation>ينتظر دوره</translation>
    </message>
    <message>
        <source>Not sent</source>
        <comment>a line of a list</comment>
        <translation>لم يُرسَل</translation>
    </message>
    <message>
        <source>Nothing was sent: an owner has to allow it.</source>
        <translation>لم يُرسَل شيء: يجب أن يأذن به صاحب المحل.</translation>
    </message>
    <message>
        <source>Nothing was sent: no line is ticked.</source>
        <translation>لم يُرسَل شيء: لا سطر محدَّد.</translation>
    </message>
    <message>
        <source>Nothing was sent: another list is still being sent. Wait until it is through, or stop it.</source>
        <translation>لم يُرسَل شيء: لائحة أخرى ما زالت قيد الإرسال. انتظر نهايتها أو أوقفها.</translation>
    </message>
    <message>
        <source>Nothing was sent: that list is through already.</source>
        <translation>لم يُرسَل شيء: تلك اللائحة انتهت من قبل.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>Nothing was sent: the till is not ready. Wait a moment, then try again.</source>
        <translation>لم يُرسَل شيء: الصندوق غير جاهز. انتظر لحظة ثم أعد المحاولة.</translation>
    </message>
    <message numerus="yes">
        <source>%1 recharges</source>
        <comment>the number picks the plural form</comment>
        <translation>
            <numerusform>%1 تعبئة</numerusform>
            <numerusform>تعبئة واحدة (%1)</numerusform>
            <numerusform>تعبئتين (%1)</numerusform>
            <numerusform>%1 تعبئات</numerusform>
            <numerusform>%1 تعبئة</numerusform>
            <numerusform>%1 تعبئة</numerusform>
        </translation>
    </message>
    <message>
        <source>The balance is not enough: the provider would refuse the last lines. Top the account up first.</source>
        <translation>الرصيد لا يكفي: سيرفض المزوّد الأسطر الأخيرة. زوّد الحساب أولًا.</translation>
    </message>
    <message>
        <source>Less than %1 would be left on the account.</source>
        <translation>سيبقى في الحساب أقل من %1.</translation>
    </message>
    <message>
        <source>Sold at a loss, by the provider&apos;s margins: %1, about %2 in all.</source>
        <translation>تُباع بخسارة حسب هوامش المزوّد: %1، نحو %2 في المجموع.</translation>
    </message>
</context>
<context>
    <name>CashListings</name>
    <message>
        <source>Z no.</source>
        <translation>رقم Z</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>الإغلاق</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>نقص</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>زيادة</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>الفتح</translation>
    </message>
    <message>
        <source>By</source>
        <translation>من طرف</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>العمليات</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>المبيعات</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>رصيد البداية</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>المتوقَّع</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>المعدود</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Grand total</source>
        <translation>المجموع العام</translation>
    </message>
    <message>
        <source>Closings</source>
        <translation>الإغلاقات</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a customer, a reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>What</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>البيان</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>البائع</translation>
    </message>
    <message>
        <source>Into the drawer</source>
        <translation>دخل الدرج</translation>
    </message>
    <message>
        <source>Out of the drawer</source>
        <translation>خرج من الدرج</translation>
    </message>
    <message>
        <source>By card</source>
        <translation>بالبطاقة</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Cash movements</source>
        <translation>حركات النقود</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Cash that moved without a sale.</source>
        <translation>نقود تحرّكت دون بيع.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Last sale or repayment</source>
        <translation>آخر حركة</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>عليه</translation>
    </message>
    <message>
        <source>Shop owes</source>
        <translation>له على المحل</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>السقف</translation>
    </message>
    <message>
        <source>Credit book</source>
        <translation>دفتر الديون</translation>
    </message>
    <message>
        <source>Sale of %1 to %2</source>
        <comment>an amount, a number</comment>
        <translation>عملية بـ%1 إلى %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>On credit</source>
        <translation>بالدَّين</translation>
    </message>
    <message>
        <source>Repaid</source>
        <translation>مسدَّد</translation>
    </message>
    <message>
        <source>Limit: %1</source>
        <translation>السقف: %1</translation>
    </message>
    <message>
        <source>Only the newest %1 sales and the newest %1 repayments are listed. What is owed is of all of them.</source>
        <translation>هنا أحدث %1 عملية بيع وأحدث %1 تسديد فقط. الدين محسوب من الكل.</translation>
    </message>
    <message>
        <source>closings</source>
        <comment>in a file&apos;s name</comment>
        <translation>إغلاقات</translation>
    </message>
    <message>
        <source>cash</source>
        <comment>in a file&apos;s name</comment>
        <translation>نقود</translation>
    </message>
    <message>
        <source>credit-book</source>
        <comment>in a file&apos;s name</comment>
        <translation>دفتر-الديون</translation>
    </message>
    <message>
        <source>customer</source>
        <comment>in a file&apos;s name</comment>
        <translation>زبون</translation>
    </message>
</context>
<context>
    <name>FigureBars</name>
    <message>
        <source>Most: %1, with %2 for %3</source>
        <comment>an hour, a day, an operator...; how many sales; their face value</comment>
        <translation>الأكثر: %1، %2 بقيمة %3</translation>
    </message>
</context>
<context>
    <name>FigureLists</name>
    <message>
        <source>Sales</source>
        <translation>المبيعات</translation>
    </message>
    <message>
        <source>Face value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>المخصوم</translation>
    </message>
    <message>
        <source>Billed sales</source>
        <comment>how many sales the provider has told the billed amount of</comment>
        <translation>عدد المخصوم</translation>
    </message>
    <message>
        <source>Profit of these</source>
        <comment>of the sales whose billed amount is known</comment>
        <translation>الربح المعروف</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>غير مسجَّل</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>وصلت</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
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
        <source>Promo</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>البائع</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>الخسارة</translation>
    </message>
    <message>
        <source>Sales of %1</source>
        <translation>مبيعات %1</translation>
    </message>
    <message>
        <source>The provider has told the billed amount of %1 of the %2 delivered sales. The profit is of these alone.</source>
        <translation>ذكر المزوّد المبلغ المخصوم لعدد %1 من %2 من العمليات التي وصلت. الربح محسوب على هذه وحدها.</translation>
    </message>
    <message>
        <source>The breakdowns are of what was delivered.</source>
        <translation>التفاصيل تخص ما وصل فقط.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>sales that the provider has not finished</comment>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>لم تصل</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>مُسترجعة</translation>
    </message>
    <message>
        <source>Unresolved</source>
        <translation>غير محسومة</translation>
    </message>
    <message>
        <source>Sales that were not delivered</source>
        <translation>عمليات بيع لم تصل</translation>
    </message>
    <message>
        <source>Refunded sales</source>
        <translation>عمليات بيع مُسترجعة</translation>
    </message>
    <message>
        <source>Unresolved sales</source>
        <translation>عمليات بيع غير محسومة</translation>
    </message>
    <message>
        <source>Sales that lost money</source>
        <translation>عمليات بيع بخسارة</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day</comment>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>the weekday and the date</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Week from %1</source>
        <comment>first and last day</comment>
        <translation>أسبوع %1</translation>
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
            <numerusform>%1 عملية</numerusform>
            <numerusform>عملية واحدة (%1)</numerusform>
            <numerusform>عمليتان (%1)</numerusform>
            <numerusform>%1 عمليات</numerusform>
            <numerusform>%1 عملية</numerusform>
            <numerusform>%1 عملية</numerusform>
        </translation>
    </message>
    <message>
        <source>Billed above face value: %1. The shop lost %2 on them.</source>
        <comment>a number of sales, an amount</comment>
        <translation>خُصم عنها أكثر من القيمة: %1. خسر المحل فيها %2.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>hours of the day</comment>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>Of the sales by name only the newest %1 of a kind are listed.</source>
        <translation>من العمليات التي تحتاج متابعة، أحدث %1 من كل نوع فقط.</translation>
    </message>
    <message>
        <source>Pending sales</source>
        <translation>عمليات بيع قيد الانتظار</translation>
    </message>
</context>
<context>
    <name>HistoryOut</name>
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
        <source>Face value, DH</source>
        <translation>القيمة، درهم</translation>
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
        <source>Clerk</source>
        <translation>البائع</translation>
    </message>
    <message>
        <source>Billed, DH</source>
        <translation>المخصوم، درهم</translation>
    </message>
    <message>
        <source>Provider&apos;s reference</source>
        <translation>مرجع المزوّد</translation>
    </message>
    <message>
        <source>Our reference</source>
        <translation>مرجعنا</translation>
    </message>
    <message>
        <source>sales</source>
        <comment>in a file&apos;s name</comment>
        <translation>مبيعات</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>المبيعات</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>الأداء</translation>
    </message>
    <message>
        <source>Sold (sales: %1)</source>
        <comment>the sum of a list</comment>
        <translation>المباع (عدد العمليات: %1)</translation>
    </message>
    <message>
        <source>Sold (sales: %1, of them billed: %2)</source>
        <comment>the sum of a list</comment>
        <translation>المباع (عدد العمليات: %1، منها مخصومة: %2)</translation>
    </message>
    <message>
        <source>Failed and refunded sales are listed, but not counted as sold.</source>
        <translation>العمليات الفاشلة أو المسترجعة مذكورة في اللائحة، لكنها لا تُحسب ضمن المباع.</translation>
    </message>
    <message>
        <source>Only the newest %1 sales are on this paper and in its sum. The CSV file has them all.</source>
        <translation>لا تظهر على هذه الورقة وفي مجموعها إلا أحدث %1 عملية. ملف CSV فيه الكل.</translation>
    </message>
</context>
<context>
    <name>Imprint</name>
    <message>
        <source>Made on %1</source>
        <comment>a date and a time</comment>
        <translation>حُرّر في %1</translation>
    </message>
    <message>
        <source>SPECIMEN: training, no real sale</source>
        <translation>SPECIMEN: تدريب، لا مبيعات حقيقية</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
</context>
<context>
    <name>Listings</name>
    <message>
        <source>Only the first %1 of %2 rows are on this paper. The CSV file has them all.</source>
        <translation>على هذه الورقة أول %1 سطر من %2 فقط. ملف CSV فيه الكل.</translation>
    </message>
    <message>
        <source>%1: only the newest %2 are listed, there may be more.</source>
        <comment>a list&apos;s name; how many</comment>
        <translation>%1: هنا أحدث %2 فقط، وقد يوجد غيرها.</translation>
    </message>
</context>
<context>
    <name>OutWords</name>
    <message>
        <source>The file was not written.</source>
        <translation>لم يُكتب الملف.</translation>
    </message>
    <message>
        <source>This folder is not there. Choose another one.</source>
        <translation>هذا المجلد غير موجود. اختر غيره.</translation>
    </message>
    <message>
        <source>Nothing may be written in this folder. Choose another one.</source>
        <translation>لا تُسمح الكتابة في هذا المجلد. اختر غيره.</translation>
    </message>
    <message>
        <source>The disk is full. Make room on it, or choose another one.</source>
        <translation>القرص ممتلئ. أفرغ مكانًا فيه، أو اختر غيره.</translation>
    </message>
    <message>
        <source>The disk said: %1</source>
        <translation>جواب القرص: %1</translation>
    </message>
    <message>
        <source>The page could not be drawn: %1</source>
        <translation>تعذّر رسم الصفحة: %1</translation>
    </message>
    <message>
        <source>Stopped. The file was not written.</source>
        <translation>توقّف. لم يُكتب الملف.</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>Trying again</source>
        <translation>محاولة جديدة</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>for the printer</comment>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>جارٍ الطباعة</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>طُبع</translation>
    </message>
    <message>
        <source>Saved as PDF</source>
        <translation>حُفظ في PDF</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>لم يُطبع</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>a print</comment>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>The printer did not take it. It is tried again by itself: look for paper, cable and power.</source>
        <translation>لم تقبله الطابعة. تُعاد المحاولة تلقائيًا: تحقّق من الورق والكابل والكهرباء.</translation>
    </message>
    <message>
        <source>It waits for the printer.</source>
        <translation>ينتظر الطابعة.</translation>
    </message>
    <message>
        <source>It is being printed.</source>
        <translation>جارٍ طباعته.</translation>
    </message>
    <message>
        <source>It was printed.</source>
        <translation>تمت طباعته.</translation>
    </message>
    <message>
        <source>It was saved as a PDF file.</source>
        <translation>حُفظ في ملف PDF.</translation>
    </message>
    <message>
        <source>It was not printed, and not saved as a PDF either. Nothing is lost: look at the printer, then print it again.</source>
        <translation>لم يُطبع ولم يُحفظ في PDF. لم يضِع شيء: تحقّق من الطابعة ثم أعِد الطباعة.</translation>
    </message>
    <message>
        <source>Somebody cancelled it before it was printed.</source>
        <translation>ألغاه أحدهم قبل طباعته.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>وصل</translation>
    </message>
    <message>
        <source>X report</source>
        <translation>تقرير X</translation>
    </message>
    <message>
        <source>Z report</source>
        <translation>تقرير Z</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>صفحة تجربة</translation>
    </message>
    <message>
        <source>58 mm</source>
        <translation>58 مم</translation>
    </message>
    <message>
        <source>80 mm</source>
        <translation>80 مم</translation>
    </message>
    <message>
        <source>It was saved as a PDF file: %1</source>
        <translation>حُفظت في ملف PDF: %1</translation>
    </message>
    <message>
        <source>Unreadable paper</source>
        <translation>ورقة غير مقروءة</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a printed paper: its kind, its number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, duplicate %2</source>
        <comment>a receipt, the number of the copy</comment>
        <translation>%1، نسخة %2</translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message>
        <source>Clerk</source>
        <translation>بائع</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>صاحب المحل</translation>
    </message>
    <message>
        <source>A PIN has %1 to %2 digits: not one digit throughout (1111), and not 1234 or 4321.</source>
        <comment>how long a PIN may be</comment>
        <translation>الرمز السري من %1 إلى %2 أرقام: لا رقم واحد مكرّر (1111)، ولا 1234 ولا 4321.</translation>
    </message>
    <message>
        <source>A PIN has digits only.</source>
        <translation>الرمز السري أرقام فقط.</translation>
    </message>
    <message>
        <source>This PIN is too short: %1 digits at least.</source>
        <translation>هذا الرمز السري قصير جدًا: %1 أرقام على الأقل.</translation>
    </message>
    <message>
        <source>This PIN is too long: %1 digits at most.</source>
        <translation>هذا الرمز السري طويل جدًا: %1 أرقام على الأكثر.</translation>
    </message>
    <message>
        <source>This PIN is what anybody would try first. Choose another one.</source>
        <translation>هذا أول رمز سري يجرّبه أي شخص. اختر غيره.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>اكتب اسمًا.</translation>
    </message>
    <message>
        <source>There is somebody of this name already. Add what tells them apart.</source>
        <translation>يوجد شخص بهذا الاسم. أضِف ما يميّز بينهما.</translation>
    </message>
    <message>
        <source>This is the last owner with a PIN: nobody could let the others in any more. Make somebody else an owner first.</source>
        <translation>هذا آخر صاحب محل له رمز سري: لن يستطيع أحد بعده إدخال الآخرين. اجعل شخصًا آخر صاحب محل أولًا.</translation>
    </message>
    <message>
        <source>This person does not work here any more.</source>
        <translation>هذا الشخص لم يعد يعمل هنا.</translation>
    </message>
    <message>
        <source>There are people on this till already: one of them signs in.</source>
        <translation>يوجد أشخاص على هذا الصندوق من قبل: يدخل أحدهم برمزه.</translation>
    </message>
    <message>
        <source>This PIN is not right. After the next wrong one you have to wait.</source>
        <translation>هذا الرمز السري غير صحيح. بعد خطأ آخر عليك أن تنتظر.</translation>
    </message>
    <message>
        <source>This PIN is not right.</source>
        <translation>هذا الرمز السري غير صحيح.</translation>
    </message>
    <message>
        <source>Too many wrong PINs.</source>
        <translation>عدد كبير من الرموز الخاطئة.</translation>
    </message>
    <message>
        <source>There is no PIN for this name yet. An owner sets it under Settings, People.</source>
        <translation>ليس لهذا الاسم رمز سري بعد. يضعه صاحب المحل في الإعدادات، الأشخاص.</translation>
    </message>
    <message>
        <source>Only an owner may do this.</source>
        <translation>لا يفعل هذا إلا صاحب المحل.</translation>
    </message>
    <message>
        <source>It was not done. %1</source>
        <translation>لم يتم شيء. %1</translation>
    </message>
    <message>
        <source>This computer has too little memory free to check a PIN. Close other programs and try again.</source>
        <translation>ذاكرة هذا الحاسوب لا تكفي الآن للتحقق من الرمز السري. أغلِق برامج أخرى وأعِد المحاولة.</translation>
    </message>
    <message>
        <source>The till has not started yet. Try again in a moment.</source>
        <translation>لم يبدأ الصندوق بعد. أعِد المحاولة بعد لحظة.</translation>
    </message>
    <message>
        <source>Try again in %1 s.</source>
        <translation>أعِد المحاولة بعد %1 ثانية.</translation>
    </message>
    <message>
        <source>Try again in %1 min.</source>
        <translation>أعِد المحاولة بعد %1 دقيقة.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>يمكنك إعادة المحاولة الآن.</translation>
    </message>
    <message>
        <source>Sell a recharge.</source>
        <translation>بيع تعبئة.</translation>
    </message>
    <message>
        <source>Look at the sales of today.</source>
        <translation>الاطلاع على مبيعات اليوم.</translation>
    </message>
    <message>
        <source>Print a receipt.</source>
        <translation>طباعة وصل.</translation>
    </message>
    <message>
        <source>Open a shift.</source>
        <translation>فتح مناوبة.</translation>
    </message>
    <message>
        <source>Count the drawer and close the shift.</source>
        <translation>عدّ الدرج وإغلاق المناوبة.</translation>
    </message>
    <message>
        <source>Give cash back to a customer.</source>
        <translation>إرجاع نقود إلى زبون.</translation>
    </message>
    <message>
        <source>Take a repayment of the credit book.</source>
        <translation>استلام تسديد من دفتر الديون.</translation>
    </message>
    <message>
        <source>Sell although it is not known yet what became of an earlier sale like this one.</source>
        <translation>البيع مع أن مصير عملية سابقة مثلها غير معروف بعد.</translation>
    </message>
    <message>
        <source>Mark this sale as dealt with.</source>
        <translation>تسجيل أن هذه العملية عولجت.</translation>
    </message>
    <message>
        <source>Send the sales of a list.</source>
        <translation>إرسال لائحة تعبئات.</translation>
    </message>
    <message>
        <source>Put cash into the drawer, or take it out, without a sale.</source>
        <translation>إدخال نقود إلى الدرج أو إخراجها دون بيع.</translation>
    </message>
    <message>
        <source>Print an X report: it tells what should be in the drawer.</source>
        <translation>طباعة تقرير X: يقول ما يجب أن يكون في الدرج.</translation>
    </message>
    <message>
        <source>Add or change a customer of the credit book.</source>
        <translation>إضافة زبون إلى دفتر الديون أو تغييره.</translation>
    </message>
    <message>
        <source>Look at a sale of somebody else, or of another day.</source>
        <translation>الاطلاع على عملية شخص آخر أو يوم آخر.</translation>
    </message>
    <message>
        <source>See what the sales cost and earn.</source>
        <translation>الاطلاع على كلفة المبيعات وربحها.</translation>
    </message>
    <message>
        <source>See the figures and the reports of the shop.</source>
        <translation>الاطلاع على أرقام المحل وتقاريره.</translation>
    </message>
    <message>
        <source>Adopt a recharge that this till did not make.</source>
        <translation>اعتماد تعبئة لم يقم بها هذا الصندوق.</translation>
    </message>
    <message>
        <source>Change the settings of this till.</source>
        <translation>تغيير إعدادات هذا الصندوق.</translation>
    </message>
    <message>
        <source>Add or change people and their PINs.</source>
        <translation>إضافة أشخاص أو تغييرهم ورموزهم السرية.</translation>
    </message>
    <message>
        <source>Change the account at the provider.</source>
        <translation>تغيير الحساب عند المزوّد.</translation>
    </message>
    <message>
        <source>Bring a backup back in place of the till&apos;s data.</source>
        <translation>استرجاع نسخة احتياطية مكان بيانات الصندوق.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>SPECIMEN</source>
        <translation>SPECIMEN نموذج</translation>
    </message>
    <message>
        <source>DUPLICATA no. %1</source>
        <translation>DUPLICATA نسخة رقم %1</translation>
    </message>
    <message>
        <source>Phone recharge</source>
        <translation>تعبئة هاتفية</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>الأداء</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>نقدًا</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>On credit, not paid yet</source>
        <translation>دَين، لم يُؤدَّ بعد</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>الزبون</translation>
    </message>
    <message>
        <source>Cash received</source>
        <translation>المستلم</translation>
    </message>
    <message>
        <source>Change given</source>
        <translation>الباقي</translation>
    </message>
    <message>
        <source>Receipt no.</source>
        <translation>وصل رقم</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Face value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Promo</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>promo: none</comment>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>البائع</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>الصندوق</translation>
    </message>
    <message>
        <source>Printed at</source>
        <translation>طُبع في</translation>
    </message>
    <message>
        <source>Printed by</source>
        <translation>طبعه</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Provider ref.</source>
        <translation>مرجع المزوّد</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>غير معروف بعد</translation>
    </message>
    <message>
        <source>Training: no real recharge.</source>
        <translation>تدريب: لا تعبئة حقيقية.</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <comment>title of a document</comment>
        <translation>وصل %1</translation>
    </message>
    <message>
        <source>Delivered as WhatsApp credit.</source>
        <translation>وصلت التعبئة على شكل رصيد WhatsApp.</translation>
    </message>
    <message>
        <source>Delivered, and converted to WhatsApp credit.</source>
        <translation>وصلت التعبئة وحُوّلت إلى رصيد WhatsApp.</translation>
    </message>
    <message>
        <source>Recharge delivered.</source>
        <translation>وصلت التعبئة.</translation>
    </message>
    <message>
        <source>The customer is entitled to get %1 back.</source>
        <translation>من حق الزبون استرجاع %1.</translation>
    </message>
    <message>
        <source>The customer owes nothing for it.</source>
        <translation>لا يدين الزبون بشيء عن هذه العملية.</translation>
    </message>
    <message>
        <source>PENDING</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>NOT DELIVERED</source>
        <translation>لم تصل</translation>
    </message>
    <message>
        <source>RECHARGE CANCELLED</source>
        <translation>التعبئة ملغاة</translation>
    </message>
    <message>
        <source>NOT CONFIRMED</source>
        <translation>غير مؤكدة</translation>
    </message>
    <message>
        <source>This recharge is not confirmed yet.</source>
        <translation>هذه التعبئة لم تتأكد بعد.</translation>
    </message>
    <message>
        <source>The recharge failed: it was not delivered.</source>
        <translation>فشلت التعبئة: لم تصل.</translation>
    </message>
    <message>
        <source>The recharge was refused: it was not delivered.</source>
        <translation>رُفضت التعبئة: لم تصل.</translation>
    </message>
    <message>
        <source>The recharge was never sent.</source>
        <translation>لم تُرسَل التعبئة أبدًا.</translation>
    </message>
    <message>
        <source>The provider took this recharge back.</source>
        <translation>ألغى المزوّد هذه التعبئة.</translation>
    </message>
    <message>
        <source>It is not known whether this recharge was delivered.</source>
        <translation>لا يُعرف هل وصلت هذه التعبئة.</translation>
    </message>
    <message>
        <source>This paper is no proof of delivery.</source>
        <translation>هذه الورقة ليست إثباتًا لوصول التعبئة.</translation>
    </message>
    <message>
        <source>Tel. %1</source>
        <translation>الهاتف %1</translation>
    </message>
    <message>
        <source>Copy no. %1</source>
        <comment>below DUPLICATA no. %1</comment>
        <translation>نسخة رقم %1</translation>
    </message>
    <message>
        <source>Given back by</source>
        <translation>أرجعه</translation>
    </message>
    <message>
        <source>Receipt %1, duplicate %2</source>
        <comment>title of a document</comment>
        <translation>وصل %1، نسخة %2</translation>
    </message>
    <message>
        <source>Given back on %1: %2</source>
        <comment>a time, an amount</comment>
        <translation>أُرجع المبلغ في %1: %2</translation>
    </message>
    <message>
        <source>Given back by card on %1: %2</source>
        <comment>a time, an amount</comment>
        <translation>أُرجع المبلغ بالبطاقة في %1: %2</translation>
    </message>
</context>
<context>
    <name>RestoreWords</name>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>There is no such file, or it cannot be read. Is the stick plugged in?</source>
        <translation>لا يوجد هذا الملف أو لا يمكن قراءته. هل مفتاح USB موصول؟</translation>
    </message>
    <message>
        <source>This is no backup of Taabia.</source>
        <translation>هذه ليست نسخة احتياطية من تعبئة.</translation>
    </message>
    <message>
        <source>This is the till&apos;s own data, not a backup of it.</source>
        <translation>هذه بيانات الصندوق نفسها وليست نسخة منها.</translation>
    </message>
    <message>
        <source>This backup is locked: type its passphrase.</source>
        <translation>هذه النسخة مقفلة: اكتب العبارة السرية.</translation>
    </message>
    <message>
        <source>The passphrase does not open this backup. It is the one that was in force when the backup was made.</source>
        <translation>هذه العبارة السرية لا تفتح النسخة. المطلوب هي العبارة التي كانت معتمدة وقت أخذ النسخة.</translation>
    </message>
    <message>
        <source>This backup is damaged: it is not what was written. Take an older one.</source>
        <translation>هذه النسخة تالفة: ليست كما كُتبت. خذ نسخة أقدم.</translation>
    </message>
    <message>
        <source>This backup belongs to another account.</source>
        <translation>هذه النسخة تخص حسابًا آخر.</translation>
    </message>
    <message>
        <source>This backup belongs to another account, %1.</source>
        <translation>هذه النسخة تخص حسابًا آخر، %1.</translation>
    </message>
    <message>
        <source>Backups of the training mode and of the real till cannot take each other&apos;s place.</source>
        <translation>نسخة وضع التدريب لا تحلّ محلّ الصندوق الحقيقي، ولا العكس.</translation>
    </message>
    <message>
        <source>A newer Taabia has made this backup. Install the newer version to bring it back.</source>
        <translation>أخذت هذه النسخةَ نسخةٌ أحدث من برنامج تعبئة. ثبّت البرنامج الأحدث لاسترجاعها.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk of this PC for a copy beside the till&apos;s data.</source>
        <translation>لا توجد مساحة كافية في قرص هذا الحاسوب لنسخة بجانب بيانات الصندوق.</translation>
    </message>
    <message>
        <source>Something was sold or written since the backup was looked into, and would be lost without having been shown. Look into it again.</source>
        <translation>بيع أو كُتب شيء بعد الاطلاع على النسخة، وسيضيع دون أن يُعرض عليك. اطّلع عليها من جديد.</translation>
    </message>
    <message>
        <source>Look into the backup first.</source>
        <translation>اطّلع أولًا على ما في النسخة.</translation>
    </message>
    <message>
        <source>The backup could not be brought back. Check the disk of this PC and try again.</source>
        <translation>تعذّر استرجاع النسخة. تحقّق من قرص هذا الحاسوب ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Only an owner can bring a backup back.</source>
        <translation>صاحب المحل وحده يمكنه استرجاع نسخة احتياطية.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from a date and time to another</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from a number to another</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>الحساب: %1</translation>
    </message>
    <message>
        <source>Its newest entry is of %1.</source>
        <translation>آخر ما كُتب فيها بتاريخ %1.</translation>
    </message>
    <message>
        <source>Nothing was ever written in it.</source>
        <translation>لم يُكتب فيها شيء قط.</translation>
    </message>
    <message>
        <source>It has no sale.</source>
        <translation>ليس فيها أي عملية بيع.</translation>
    </message>
    <message>
        <source>Sales in it: %1, %2 in all.</source>
        <translation>عمليات البيع فيها: %1، بمجموع %2.</translation>
    </message>
    <message>
        <source>The last one: %1, %2 to %3.</source>
        <comment>date and time; amount; number</comment>
        <translation>آخرها: %1، %2 إلى %3.</translation>
    </message>
    <message>
        <source>People in it: %1. They sign in with the PINs of then.</source>
        <translation>الأشخاص: %1. يدخلون برموزهم السرية لذلك الوقت.</translation>
    </message>
    <message>
        <source>Shift %1 is open in it.</source>
        <translation>المناوبة %1 مفتوحة فيها.</translation>
    </message>
    <message>
        <source>Somebody has changed entries in this backup: its chain does not hold (Day, Account, Verify).</source>
        <translation>غيّر شخص ما بيانات في هذه النسخة: سلسلتها غير سليمة (اليومية، الحساب، تحقّق).</translation>
    </message>
    <message>
        <source>Its entries were chained with another PC&apos;s key: whether somebody has changed them cannot be checked here.</source>
        <translation>رُبطت بياناتها بمفتاح حاسوب آخر: لا يمكن التحقق هنا هل غيّرها أحد.</translation>
    </message>
    <message>
        <source>An older Taabia made it; it is brought up to date.</source>
        <translation>أخذتها نسخة أقدم من البرنامج؛ وسيتم تحديثها.</translation>
    </message>
    <message>
        <source>It was made while a sale was being sent: whether that one left is asked of the provider.</source>
        <translation>أُخذت أثناء إرسال عملية بيع: سيُسأل المزوّد هل وصلت.</translation>
    </message>
    <message>
        <source>There is no till&apos;s data on this PC yet: nothing is lost.</source>
        <translation>لا توجد بعد بيانات صندوق في هذا الحاسوب: لا يضيع شيء.</translation>
    </message>
    <message>
        <source>The till&apos;s present data cannot be read, so what would be lost is not known.</source>
        <translation>لا يمكن قراءة بيانات الصندوق الحالية، فلا يُعرف ما الذي سيضيع.</translation>
    </message>
    <message>
        <source>Nothing is lost: the backup has all that the till has.</source>
        <translation>لا يضيع شيء: في النسخة كل ما في الصندوق.</translation>
    </message>
    <message>
        <source>This would be lost, because the backup does not have it:</source>
        <translation>سيضيع ما يلي لأنه ليس في النسخة:</translation>
    </message>
    <message>
        <source>Sales: %1, %2 in all, %3.</source>
        <comment>how many; amount; from when to when</comment>
        <translation>عمليات البيع: %1، بمجموع %2، %3.</translation>
    </message>
    <message>
        <source>Of these sales, without an end yet: %1. The provider may still carry them out.</source>
        <translation>من هذه العمليات، بلا نهاية بعد: %1. قد ينفّذها المزوّد.</translation>
    </message>
    <message>
        <source>Lent in the credit book: %1, %2 in all.</source>
        <translation>بالدَّين في الدفتر: %1، بمجموع %2.</translation>
    </message>
    <message>
        <source>Cash in and repayments: %1, %2 in all, %3.</source>
        <translation>إدخال نقد وتسديدات: %1، بمجموع %2، %3.</translation>
    </message>
    <message>
        <source>Cash out and given back: %1, %2 in all, %3.</source>
        <translation>إخراج نقد ومبالغ مُرجعة: %1، بمجموع %2، %3.</translation>
    </message>
    <message>
        <source>Shifts: %1. These numbers are given again.</source>
        <translation>المناوبات: %1. ستُعطى هذه الأرقام من جديد.</translation>
    </message>
    <message>
        <source>Z reports: %1. These numbers are given again.</source>
        <translation>تقارير Z: %1. ستُعطى هذه الأرقام من جديد.</translation>
    </message>
    <message>
        <source>Receipts: %1. These numbers are given again; time and reference tell two of them apart.</source>
        <translation>الوصولات: %1. ستُعطى هذه الأرقام من جديد؛ يميّز الوقتُ والمرجعُ بين وصلين.</translation>
    </message>
    <message>
        <source>Changes in the credit book&apos;s customers: %1.</source>
        <translation>تغييرات في زبناء دفتر الديون: %1.</translation>
    </message>
    <message>
        <source>Lists that were sent: %1.</source>
        <translation>لوائح أُرسلت: %1.</translation>
    </message>
    <message>
        <source>People who are not in it: %1.</source>
        <translation>أشخاص ليسوا فيها: %1.</translation>
    </message>
    <message>
        <source>Changes of people and PINs since then.</source>
        <translation>تغييرات في الأشخاص والرموز السرية منذ ذلك الوقت.</translation>
    </message>
    <message>
        <source>Sales that are in both and have ended since then: %1. The provider is asked for them again.</source>
        <translation>عمليات موجودة في الجهتين وانتهت منذ ذلك الوقت: %1. سيُسأل عنها المزوّد من جديد.</translation>
    </message>
    <message>
        <source>The data that is there now is kept beside it, under another name; nothing is deleted. After that the till asks the provider what was sold since then, and sells nothing until it knows.</source>
        <translation>تُحفظ البيانات الحالية بجانبها باسم آخر؛ لا يُحذف شيء. بعد ذلك يسأل الصندوق المزوّد عمّا بيع منذ ذلك الوقت، ولا يبيع شيئًا حتى يعرف.</translation>
    </message>
    <message>
        <source>Sales that will not be in the till&apos;s data any more: %1, %2 in all.</source>
        <translation>عمليات بيع لن تبقى في بيانات الصندوق: %1، بمجموع %2.</translation>
    </message>
    <message>
        <source>What was shown will not be in the till&apos;s data any more.</source>
        <translation>ما عُرض عليك لن يبقى في بيانات الصندوق.</translation>
    </message>
    <message>
        <source>A backup of %1 was brought back.</source>
        <translation>تم استرجاع نسخة احتياطية بتاريخ %1.</translation>
    </message>
    <message>
        <source>An empty backup was brought back.</source>
        <translation>تم استرجاع نسخة احتياطية فارغة.</translation>
    </message>
    <message numerus="yes">
        <source>%1 recharges were found that this till&apos;s data did not have, %2 in all.</source>
        <comment>the number picks the plural form</comment>
        <translation>
            <numerusform>%1 تعبئة لم تكن في بيانات الصندوق، بمجموع %2.</numerusform>
            <numerusform>تم العثور على تعبئة واحدة (%1) لم تكن في بيانات الصندوق، بمجموع %2.</numerusform>
            <numerusform>تم العثور على تعبئتين (%1) لم تكونا في بيانات الصندوق، بمجموع %2.</numerusform>
            <numerusform>تم العثور على %1 تعبئات لم تكن في بيانات الصندوق، بمجموع %2.</numerusform>
            <numerusform>تم العثور على %1 تعبئة لم تكن في بيانات الصندوق، بمجموع %2.</numerusform>
            <numerusform>تم العثور على %1 تعبئة لم تكن في بيانات الصندوق، بمجموع %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sold until the provider has told what it does not have.</source>
        <translation>لا يُباع شيء حتى يقول المزوّد ما الذي ينقصها.</translation>
    </message>
    <message>
        <source>Sales without an end: %1 of %2 asked for.</source>
        <translation>عمليات بلا نهاية: سُئل عن %1 من %2.</translation>
    </message>
    <message>
        <source>Its list is read back to %1 so far.</source>
        <translation>قُرئت لائحته حتى %1 إلى الآن.</translation>
    </message>
    <message>
        <source>Its list is being read.</source>
        <translation>جارٍ قراءة لائحته.</translation>
    </message>
    <message>
        <source>It cannot be asked now. %1</source>
        <translation>لا يمكن سؤاله الآن. %1</translation>
    </message>
    <message>
        <source>The till tries again by itself.</source>
        <translation>الصندوق يعيد المحاولة من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>The provider&apos;s list goes back to %1 only: what was sold before that, and is not in the backup, cannot be known.</source>
        <translation>لائحة المزوّد لا تعود إلا إلى %1: ما بيع قبل ذلك وليس في النسخة لا يمكن معرفته.</translation>
    </message>
    <message>
        <source>The provider&apos;s list does not go back so far: what was sold since then cannot be known.</source>
        <translation>لائحة المزوّد لا تعود إلى ذلك الوقت: ما بيع منذ ذلك لا يمكن معرفته.</translation>
    </message>
    <message>
        <source>An owner decides whether the till sells all the same.</source>
        <translation>صاحب المحل يقرّر هل يبيع الصندوق رغم ذلك.</translation>
    </message>
    <message>
        <source>%1 decided to sell although not everything could be known.</source>
        <translation>قرّر %1 البيع رغم أنه لا يمكن معرفة كل شيء.</translation>
    </message>
    <message>
        <source>The provider knows of no recharge since then that the till&apos;s data does not have.</source>
        <translation>لا يعرف المزوّد أي تعبئة منذ ذلك الوقت تنقص بيانات الصندوق.</translation>
    </message>
    <message>
        <source>See Day, Account, where what was found can be adopted.</source>
        <translation>انظر اليومية، الحساب، حيث يمكن اعتماد ما وُجد.</translation>
    </message>
    <message>
        <source>The data that was there before is kept as %1.</source>
        <translation>البيانات السابقة محفوظة باسم %1.</translation>
    </message>
    <message>
        <source>A backup was brought back. Nothing is sold until the provider has told what it does not have.</source>
        <translation>تم استرجاع نسخة احتياطية. لا يُباع شيء حتى يقول المزوّد ما الذي ينقصها.</translation>
    </message>
    <message>
        <source>The provider has a recharge of %1 to %2, of %3, that this till does not know as its own.</source>
        <translation>لدى المزوّد تعبئة %1 إلى %2 بتاريخ %3 لا يعرفها هذا الصندوق كعملية له.</translation>
    </message>
    <message>
        <source>The provider has a recharge to %1, of %2, that this till does not know as its own.</source>
        <translation>لدى المزوّد تعبئة إلى %1 بتاريخ %2 لا يعرفها هذا الصندوق كعملية له.</translation>
    </message>
    <message>
        <source>Another till made it, or it was made before a backup was brought back. If it is this customer&apos;s, do not sell it again.</source>
        <translation>أجراها صندوق آخر، أو كانت قبل استرجاع نسخة احتياطية. إن كانت لهذا الزبون فلا تبعها من جديد.</translation>
    </message>
    <message>
        <source>Till of its last sale: %1</source>
        <translation>صندوق آخر بيعة فيها: %1</translation>
    </message>
    <message>
        <source>Its last sale was made at till %1, and this is till %2. Make sure that it is not another till&apos;s backup.</source>
        <translation>تمت آخر بيعة فيها على الصندوق %1، وهذا هو الصندوق %2. تأكد من أنها ليست نسخة صندوق آخر.</translation>
    </message>
    <message>
        <source>A backup was not brought back: something was sold or written after it was looked into. Nothing was changed. Look into it again.</source>
        <translation>لم تُسترجع نسخة احتياطية: بيع أو كُتب شيء بعد الاطلاع عليها. لم يتغيّر شيء. اطّلع عليها من جديد.</translation>
    </message>
    <message>
        <source>Some recharges in the provider&apos;s list cannot be read, or do not tell the number: whether they are sales that the backup does not have cannot be known.</source>
        <translation>في لائحة المزوّد تعبئات لا يمكن قراءتها أو لا تذكر الرقم: لا يمكن معرفة هل هي عمليات بيع ليست في النسخة.</translation>
    </message>
</context>
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
    <name>ShiftLines</name>
    <message numerus="yes">
        <source>%1 · %n sale(s)</source>
        <comment>a method of payment, or what became of the sales</comment>
        <translation>
            <numerusform>%1 · لا عملية</numerusform>
            <numerusform>%1 · عملية واحدة</numerusform>
            <numerusform>%1 · عمليتان</numerusform>
            <numerusform>%1 · %n عمليات</numerusform>
            <numerusform>%1 · %n عملية</numerusform>
            <numerusform>%1 · %n عملية</numerusform>
        </translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>المبيعات</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>By operator</source>
        <translation>حسب المشغّل</translation>
    </message>
    <message>
        <source>Not counted as sold</source>
        <translation>لا يُحسب مع المبيعات</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>لم تصل</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>مُسترجعة</translation>
    </message>
    <message>
        <source>Sold while no shift was open</source>
        <translation>بيع خارج المناوبة</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>درج النقود</translation>
    </message>
    <message>
        <source>Float at the opening</source>
        <translation>رصيد البداية</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>إدخال نقود</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>إخراج نقود</translation>
    </message>
    <message>
        <source>Repaid in cash</source>
        <translation>ديون مسدَّدة نقدًا</translation>
    </message>
    <message>
        <source>Given back in cash</source>
        <translation>مُرجَع نقدًا</translation>
    </message>
    <message>
        <source>Cash of sales</source>
        <translation>نقود المبيعات</translation>
    </message>
    <message>
        <source>Should be in the drawer</source>
        <translation>المتوقَّع في الدرج</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>المعدود</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>السبب: %1</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>محفوظ للأبد</translation>
    </message>
    <message>
        <source>Grand total</source>
        <translation>المجموع العام</translation>
    </message>
    <message>
        <source>Chain ends with</source>
        <translation>نهاية السلسلة</translation>
    </message>
    <message>
        <source>Counted pieces</source>
        <translation>القطع والأوراق المعدودة</translation>
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
            <numerusform>لا عملية لم تُحسم أو تحتاج إلى معالجة</numerusform>
            <numerusform>عملية واحدة لم تُحسم أو تحتاج إلى معالجة</numerusform>
            <numerusform>عمليتان لم تُحسما أو تحتاجان إلى معالجة</numerusform>
            <numerusform>%n عمليات لم تُحسم أو تحتاج إلى معالجة</numerusform>
            <numerusform>%n عملية لم تُحسم أو تحتاج إلى معالجة</numerusform>
            <numerusform>%n عملية لم تُحسم أو تحتاج إلى معالجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Opened by %1, %2</source>
        <comment>a name, then a time of day, with its date if that is not today</comment>
        <translation>فتحها %1، %2</translation>
    </message>
    <message>
        <source>of which not settled yet</source>
        <translation>منها غير مؤكد بعد</translation>
    </message>
    <message>
        <source>To be given back</source>
        <translation>يُرجَع للزبون</translation>
    </message>
</context>
<context>
    <name>ShiftPaper</name>
    <message>
        <source>Cash</source>
        <translation>نقدًا</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>On credit</source>
        <translation>بالدَّين</translation>
    </message>
    <message>
        <source>X report</source>
        <translation>تقرير X</translation>
    </message>
    <message>
        <source>Z report no. %1</source>
        <translation>تقرير Z رقم %1</translation>
    </message>
    <message>
        <source>The shift stays open.</source>
        <translation>المناوبة تبقى مفتوحة.</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>الصندوق</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>المناوبة</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>فُتحت في</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>فتحها</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>أُغلقت في</translation>
    </message>
    <message>
        <source>Read at</source>
        <translation>قُرئت في</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>أغلقها</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>قرأها</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>المبيعات</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>By operator</source>
        <translation>حسب المشغّل</translation>
    </message>
    <message>
        <source>Not in these sales</source>
        <translation>خارج هذه المبيعات</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>لم تصل</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>مُسترجعة</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>درج النقود</translation>
    </message>
    <message>
        <source>Opening float</source>
        <translation>رصيد البداية</translation>
    </message>
    <message>
        <source>Cash taken</source>
        <translation>مقبوض</translation>
    </message>
    <message>
        <source>Cash put in</source>
        <translation>إدخال</translation>
    </message>
    <message>
        <source>Cash taken out</source>
        <translation>إخراج</translation>
    </message>
    <message>
        <source>Credit repaid</source>
        <translation>ديون مسدَّدة</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>مُرجَع للزبائن</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>المتوقَّع</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>المعدود</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>نقص</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>زيادة</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Unresolved sales, carried over</source>
        <translation>عمليات لم تُحسم، مُرحَّلة</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>المشغّل</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Grand total</source>
        <translation>المجموع العام</translation>
    </message>
    <message>
        <source>Last link of the chain</source>
        <translation>آخر حلقة في السلسلة</translation>
    </message>
    <message>
        <source>Everything ever counted as sold on this till. What comes to nothing later stays in it.</source>
        <translation>كل ما حسبه هذا الصندوق بيعًا منذ البداية. ما يفشل بعد ذلك يبقى فيه.</translation>
    </message>
    <message>
        <source>of which not settled yet</source>
        <translation>منها غير مؤكدة</translation>
    </message>
    <message>
        <source>Outside shifts</source>
        <translation>خارج المناوبات</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>number of sales</comment>
        <translation>العدد</translation>
    </message>
    <message>
        <source>DH</source>
        <comment>heading of amounts</comment>
        <translation>درهم</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>العدد</translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message>
        <source>English</source>
        <comment>the name of this language, in itself</comment>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Small letters: the printer is well set up.</source>
        <translation>حروف صغيرة: الطابعة مضبوطة جيدًا.</translation>
    </message>
    <message>
        <source>Normal letters: the printer is well set up.</source>
        <translation>حروف عادية: الطابعة مضبوطة جيدًا.</translation>
    </message>
    <message>
        <source>Bold letters: the printer is well set up.</source>
        <translation>حروف عريضة: الطابعة مضبوطة جيدًا.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>صفحة تجربة</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%1 DH</source>
        <comment>an amount of money; the number only picks the plural form</comment>
        <translation>
            <numerusform>%1 درهم</numerusform>
            <numerusform>%1 درهم</numerusform>
            <numerusform>%1 درهم</numerusform>
            <numerusform>%1 دراهم</numerusform>
            <numerusform>%1 درهمًا</numerusform>
            <numerusform>%1 درهم</numerusform>
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
            <numerusform>قبل %1 ثانية</numerusform>
            <numerusform>قبل %1 ثانية</numerusform>
            <numerusform>قبل %1 ثانية</numerusform>
            <numerusform>قبل %1 ثوانٍ</numerusform>
            <numerusform>قبل %1 ثانية</numerusform>
            <numerusform>قبل %1 ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 min ago</source>
        <comment>minutes; the number only picks the plural form</comment>
        <translation>
            <numerusform>قبل %1 دقيقة</numerusform>
            <numerusform>قبل %1 دقيقة</numerusform>
            <numerusform>قبل %1 دقيقة</numerusform>
            <numerusform>قبل %1 دقائق</numerusform>
            <numerusform>قبل %1 دقيقة</numerusform>
            <numerusform>قبل %1 دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 h ago</source>
        <comment>hours; the number only picks the plural form</comment>
        <translation>
            <numerusform>قبل %1 ساعة</numerusform>
            <numerusform>قبل %1 ساعة</numerusform>
            <numerusform>قبل %1 ساعة</numerusform>
            <numerusform>قبل %1 ساعات</numerusform>
            <numerusform>قبل %1 ساعة</numerusform>
            <numerusform>قبل %1 ساعة</numerusform>
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
        <translation>توصّل المزوّد بهذه التعبئة وما زال يعالجها.</translation>
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
        <translation>لا تُعِد بيعها: الصندوق يواصل السؤال عنها.</translation>
    </message>
    <message>
        <source>Do not sell it again: the till keeps asking until it is final.</source>
        <translation>لا تُعِد بيعها: الصندوق يواصل السؤال عنها حتى تصبح نهائية.</translation>
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
        <translation>عند المزوّد تعبئة بهذا المرجع: الصندوق يسأل عن مصيرها.</translation>
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
        <translation>رفض المزوّد بالرمز %1، والصندوق لا يعرفه: اتصل بالمزوّد.</translation>
    </message>
    <message>
        <source>The provider refused with code %1, which the till does not know. It says: %2</source>
        <translation>رفض المزوّد بالرمز %1، والصندوق لا يعرفه. يقول المزوّد: %2</translation>
    </message>
    <message>
        <source>There is no connection to the provider: check the internet line. The till tries again.</source>
        <translation>لا يوجد اتصال بالمزوّد: تأكّد من خط الإنترنت. الصندوق يعيد المحاولة.</translation>
    </message>
    <message>
        <source>The provider did not answer in time. The till tries again.</source>
        <translation>لم يُجب المزوّد في الوقت. الصندوق يعيد المحاولة.</translation>
    </message>
    <message>
        <source>The connection broke before the answer came. The till tries again.</source>
        <translation>انقطع الاتصال قبل وصول الجواب. الصندوق يعيد المحاولة.</translation>
    </message>
    <message>
        <source>The server cannot prove that it is the provider: check the date of this PC and the internet line.</source>
        <translation>الخادم لا يثبت أنه المزوّد: تأكّد من تاريخ هذا الحاسوب ومن خط الإنترنت.</translation>
    </message>
    <message>
        <source>The server sent the till to another address, where it does not go: check the internet line and the server&apos;s address.</source>
        <translation>الخادم أرسل الصندوق إلى عنوان آخر، والصندوق لا يذهب إليه: تأكّد من خط الإنترنت ومن عنوان الخادم.</translation>
    </message>
    <message>
        <source>The provider&apos;s system has a fault. The till tries again.</source>
        <translation>في نظام المزوّد عطل. الصندوق يعيد المحاولة.</translation>
    </message>
    <message>
        <source>The answer was far too large to be true, so it was not read. The till tries again.</source>
        <translation>الجواب أكبر من أن يكون صحيحًا، لذلك لم يُقرأ. الصندوق يعيد المحاولة.</translation>
    </message>
    <message>
        <source>The answer could not be understood. The till tries again.</source>
        <translation>الجواب غير مفهوم. الصندوق يعيد المحاولة.</translation>
    </message>
    <message>
        <source>The till stopped waiting for the answer.</source>
        <translation>توقّف الصندوق عن انتظار الجواب.</translation>
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
        <translation>الصندوق غير جاهز: انتظر لحظة، ثم أعِد البيع.</translation>
    </message>
    <message>
        <source>Nothing was sent. This sale is more than 24 hours old, so the same reference must not be sent again: ask the provider.</source>
        <translation>لم يُرسَل شيء. مضى على هذه العملية أكثر من 24 ساعة، فلا يجوز إرسال نفس المرجع من جديد: اسأل المزوّد.</translation>
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
        <translation>الصندوق لا يستطيع الكتابة على قرص هذا الحاسوب. ما لا يُحفظ لا يُرسَل: أفرِغ بعض المساحة أو افحص القرص.</translation>
    </message>
    <message>
        <source>Another program is using the till&apos;s data. Only one Taabia may run on it: close the other one.</source>
        <translation>برنامج آخر يستعمل بيانات الصندوق. لا يعمل عليها إلا Taabia واحد: أغلِق الآخر.</translation>
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
        <translation>الرقم قصير: رقم الهاتف المحمول من 10 أرقام.</translation>
    </message>
    <message>
        <source>Too long: a mobile number has 10 digits.</source>
        <translation>الرقم طويل: رقم الهاتف المحمول من 10 أرقام.</translation>
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
    <message>
        <source>Nothing was noted. A shift is open already: count it and close it first.</source>
        <translation>لم يُسجَّل شيء. هناك مناوبة مفتوحة: عُدّ نقودها وأغلِقها أولًا.</translation>
    </message>
    <message>
        <source>Nothing was noted. No shift is open: open one first.</source>
        <translation>لم يُسجَّل شيء. لا توجد مناوبة مفتوحة: افتح واحدة أولًا.</translation>
    </message>
    <message>
        <source>The shift is still open and its money as it was. Cash has moved since the drawer was counted: count it again.</source>
        <translation>المناوبة ما زالت مفتوحة ونقودها كما كانت. تحرّكت نقود بعد العدّ: عُدّ الدرج من جديد.</translation>
    </message>
    <message>
        <source>Nothing was noted. A reason is missing: say in a few words why.</source>
        <translation>لم يُسجَّل شيء. لم يُكتب السبب: اكتبه في بضع كلمات.</translation>
    </message>
    <message>
        <source>Nothing was noted. The amount must be more than zero, and not beyond reason: type it again.</source>
        <translation>لم يُسجَّل شيء. يجب أن يكون المبلغ أكبر من صفر ومعقولًا: اكتبه من جديد.</translation>
    </message>
    <message>
        <source>Nothing was noted, and no cash is to leave the drawer: it is not owed, or was given back already.</source>
        <translation>لم يُسجَّل شيء، ولا يجب أن يخرج أي نقد من الدرج: المبلغ غير مستحق أو أُرجِع من قبل.</translation>
    </message>
    <message>
        <source>Nothing was noted. This customer is not in the credit book: look for the name again.</source>
        <translation>لم يُسجَّل شيء. هذا الزبون غير موجود في دفتر الديون: ابحث عن اسمه من جديد.</translation>
    </message>
    <message>
        <source>Nothing was noted, the drawer counts as before. The till is not ready or does not have this: wait a moment, then try again.</source>
        <translation>لم يُسجَّل شيء، وحساب الدرج كما كان. الصندوق غير جاهز أو لا يجد هذا: انتظر لحظة ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>Nothing was noted, the drawer counts as before. %1</source>
        <translation>لم يُسجَّل شيء، وحساب الدرج كما كان. %1</translation>
    </message>
    <message>
        <source>Cash</source>
        <comment>a method of payment</comment>
        <translation>نقدًا</translation>
    </message>
    <message>
        <source>Card</source>
        <comment>a method of payment</comment>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>Credit book</source>
        <comment>a method of payment</comment>
        <translation>بالدَّين</translation>
    </message>
    <message>
        <source>Cash in</source>
        <comment>cash that moved</comment>
        <translation>إدخال نقود</translation>
    </message>
    <message>
        <source>Cash out</source>
        <comment>cash that moved</comment>
        <translation>إخراج نقود</translation>
    </message>
    <message>
        <source>Repaid</source>
        <comment>cash that moved</comment>
        <translation>تسديد دَين</translation>
    </message>
    <message>
        <source>Given back</source>
        <comment>cash that moved</comment>
        <translation>مُرجَع للزبون</translation>
    </message>
    <message>
        <source>Exact: nothing is missing, nothing is too much.</source>
        <translation>مضبوط: لا نقص ولا زيادة.</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>ينقص %1</translation>
    </message>
    <message>
        <source>%1 too much</source>
        <translation>زيادة %1</translation>
    </message>
    <message>
        <source>Owes nothing</source>
        <comment>a customer</comment>
        <translation>لا دَين عليه</translation>
    </message>
    <message>
        <source>The shop owes %1</source>
        <translation>على المحل %1</translation>
    </message>
    <message>
        <source>Owes %1</source>
        <comment>a customer</comment>
        <translation>عليه %1</translation>
    </message>
    <message>
        <source>%1 owes %2 already, and may owe %3 at most.</source>
        <translation>على %1 الآن %2، والسقف المسموح به %3.</translation>
    </message>
    <message>
        <source>This customer may not owe more.</source>
        <translation>لا يمكن أن يزيد دين هذا الزبون.</translation>
    </message>
    <message>
        <source>The payment does not cover this sale: enter it again.</source>
        <translation>الدفع لا يغطي هذا البيع: أدخله من جديد.</translation>
    </message>
    <message>
        <source>No shift is open: this cash will not be in any shift&apos;s sum.</source>
        <translation>لا توجد مناوبة مفتوحة: لن تُحسب هذه النقود في أي مناوبة.</translation>
    </message>
    <message>
        <source>No shift was open: this cash is in no shift&apos;s sum.</source>
        <translation>لم تكن هناك مناوبة مفتوحة: هذه النقود لا تُحسب في أي مناوبة.</translation>
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
        <translation>قيد التنفيذ في النهاية</translation>
    </message>
    <message>
        <source>The recharge failed: it was not delivered.</source>
        <translation>فشلت التعبئة: لم تصل.</translation>
    </message>
    <message>
        <source>The provider tells a billed amount for it: make sure that it is back on the balance.</source>
        <translation>ذكر المزوّد مبلغًا مخصومًا عنها: تأكّد من رجوعه إلى الرصيد.</translation>
    </message>
    <message>
        <source>There is no connection to the provider: check the internet line, then try again.</source>
        <translation>لا يوجد اتصال بالمزوّد: تأكّد من خط الإنترنت، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>The provider did not answer in time.</source>
        <translation>لم يُجب المزوّد في الوقت.</translation>
    </message>
    <message>
        <source>The connection broke before the answer came.</source>
        <translation>انقطع الاتصال قبل وصول الجواب.</translation>
    </message>
    <message>
        <source>The provider&apos;s system has a fault: try again later.</source>
        <translation>في نظام المزوّد عطل: حاول لاحقًا.</translation>
    </message>
    <message>
        <source>The answer was far too large to be true, so it was not read.</source>
        <translation>كان الجواب أكبر بكثير من أن يكون صحيحًا، فلم يُقرأ.</translation>
    </message>
    <message>
        <source>The answer could not be understood.</source>
        <translation>لم يُفهم الجواب.</translation>
    </message>
    <message>
        <source>Only the owner may see and change the account.</source>
        <translation>صاحب المحل وحده يمكنه رؤية الحساب وتغييره.</translation>
    </message>
    <message>
        <source>The till is not ready, so the provider was not asked.</source>
        <translation>الصندوق غير جاهز، فلم يُسأل المزوّد.</translation>
    </message>
    <message>
        <source>Saved at the provider.</source>
        <translation>حُفظ عند المزوّد.</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <comment>the reason</comment>
        <translation>لم يتغيّر شيء. %1</translation>
    </message>
    <message>
        <source>It is not known whether the change arrived, and it may still arrive. %1 Above stands what the provider has now; read it again in a minute.</source>
        <comment>the reason</comment>
        <translation>لا يُعرف هل وصل التغيير، وقد يصل لاحقًا. %1 أعلاه ما عند المزوّد الآن؛ أعِد القراءة بعد دقيقة.</translation>
    </message>
    <message>
        <source>It is not known whether the change arrived. %1 What the provider has now could not be read either: read it again.</source>
        <comment>the reason</comment>
        <translation>لا يُعرف هل وصل التغيير. %1 وتعذّرت أيضًا قراءة ما عند المزوّد الآن: أعِد القراءة.</translation>
    </message>
    <message>
        <source>No backup was made. This folder is not there: plug in the stick, or choose another folder.</source>
        <translation>لم تُنجز أي نسخة. هذا المجلد غير موجود: أدخل مفتاح USB، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>No backup was made. Nothing may be written in this folder: choose another one, or a stick that is not locked.</source>
        <translation>لم تُنجز أي نسخة. لا يمكن الكتابة في هذا المجلد: اختر مجلدًا آخر، أو مفتاح USB غير مقفل.</translation>
    </message>
    <message>
        <source>No backup was made. There is not enough room: free some, or choose another stick.</source>
        <translation>لم تُنجز أي نسخة. المساحة غير كافية: أفرِغ بعضها، أو اختر مفتاح USB آخر.</translation>
    </message>
    <message>
        <source>No backup was made. The till&apos;s own data could not be read to its end: call for help before anything else is done with this PC.</source>
        <translation>لم تُنجز أي نسخة. تعذّرت قراءة بيانات الصندوق إلى آخرها: اطلب المساعدة قبل أي شيء آخر على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>No backup was kept. The copy was not whole when it was read again: try another stick.</source>
        <translation>لم تُحفظ أي نسخة. لم تكن النسخة سليمة عند إعادة قراءتها: جرّب مفتاح USB آخر.</translation>
    </message>
    <message>
        <source>No backup was made. The disk says: %1</source>
        <translation>لم تُنجز أي نسخة. يقول القرص: %1</translation>
    </message>
    <message>
        <source>Only the owner may make a backup.</source>
        <translation>صاحب المحل وحده يمكنه أخذ نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Nothing was noted. Whoever is signed in may not do this: it takes the owner&apos;s PIN.</source>
        <translation>لم يُسجَّل شيء. من يقف على الصندوق لا يحق له هذا: يلزم الرمز السري لصاحب المحل.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>the code of a promo, what the owner calls it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Refused in the list&apos;s answer, being checked</source>
        <translation>مرفوضة في جواب اللائحة، قيد التحقق</translation>
    </message>
    <message>
        <source>The same was sold to %1 %2: %3, promo %4.</source>
        <comment>number; how long ago: &quot;3 min ago&quot;; amount; promo</comment>
        <translation>نفس التعبئة بيعت للرقم %1 %2: %3، العرض %4.</translation>
    </message>
    <message>
        <source>The same was sold to %1 before, on %2: %3, promo %4.</source>
        <comment>number; date and time; amount; promo</comment>
        <translation>نفس التعبئة بيعت من قبل للرقم %1 بتاريخ %2: %3، العرض %4.</translation>
    </message>
    <message>
        <source>Whoever is signed in may not do this: it takes the owner&apos;s PIN.</source>
        <translation>من يقف على الصندوق لا يحق له هذا: يلزم الرمز السري لصاحب المحل.</translation>
    </message>
    <message>
        <source>Nothing was sent. Whoever is signed in may not do this: it takes the owner&apos;s PIN.</source>
        <translation>لم يُرسَل شيء. من يقف على الصندوق لا يحق له هذا: يلزم الرمز السري لصاحب المحل.</translation>
    </message>
    <message>
        <source>No backup was made. There is not enough room on this PC for the copy that is locked before it goes to the folder: free some.</source>
        <translation>لم تُنجز أي نسخة. المساحة في هذا الحاسوب لا تكفي للنسخة التي تُقفل قبل أن تذهب إلى المجلد: أفرِغ بعضها.</translation>
    </message>
    <message>
        <source>No backup was made. It cannot be locked with the passphrase that was set on this PC: set it again.</source>
        <translation>لم تُنجز أي نسخة. لا يمكن إقفالها بالعبارة السرية التي اختيرت على هذا الحاسوب: اخترها من جديد.</translation>
    </message>
    <message>
        <source>The backup was stopped. Nothing is wrong: the next one is made by itself.</source>
        <translation>أُوقف إنجاز النسخة. لا مشكلة: ستُنجز التالية تلقائيًا.</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <comment>an amount of room on a disk</comment>
        <translation>%1 م.ب</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>The disk of this PC is full, so nothing new is sold. What was sold is safe, and its end is still saved. Make room until %1 are free: the till then goes on by itself.</source>
        <comment>an amount of room: &quot;300 MB&quot;</comment>
        <translation>قرص هذا الحاسوب ممتلئ، لذلك لا يُباع أي شيء جديد. ما بيع محفوظ، ونتيجته ما زالت تُسجَّل. أفرِغ مساحة حتى يصير الفارغ %1: بعدها يواصل الصندوق وحده.</translation>
    </message>
    <message>
        <source>The till&apos;s data on this disk is damaged, so nothing more is sold. What was sent is safe with the provider. Restore the last backup, best on another disk, or call for help.</source>
        <translation>بيانات الصندوق على هذا القرص تالفة، لذلك لا يُباع أي شيء بعد الآن. ما أُرسل محفوظ عند المزوّد. استرجِع آخر نسخة احتياطية، والأفضل على قرص آخر، أو اطلب المساعدة.</translation>
    </message>
    <message>
        <source>This version keeps the data in a newer form, and first makes a copy of it as it is. The disk has no room for the copy: free %1, then start again. Nothing was changed.</source>
        <comment>an amount of room: &quot;300 MB&quot;</comment>
        <translation>هذه النسخة تحفظ البيانات في شكل أحدث، وتأخذ أولًا نسخة منها كما هي. لا مكان على القرص لهذه النسخة: أفرِغ %1، ثم شغّل البرنامج من جديد. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This version keeps the data in a newer form, and first makes a copy of it as it is. The copy could not be made: check the disk, then start again. Nothing was changed.</source>
        <translation>هذه النسخة تحفظ البيانات في شكل أحدث، وتأخذ أولًا نسخة منها كما هي. تعذّر أخذ النسخة: افحص القرص، ثم شغّل البرنامج من جديد. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The disk of this PC is almost full: %1 are free. Selling goes on; free some space today.</source>
        <comment>an amount of room: &quot;300 MB&quot;</comment>
        <translation>قرص هذا الحاسوب شبه ممتلئ: بقي %1. البيع مستمر؛ أفرِغ بعض المساحة اليوم.</translation>
    </message>
    <message>
        <source>The disk of this PC is almost full. Selling goes on; free some space today.</source>
        <translation>قرص هذا الحاسوب شبه ممتلئ. البيع مستمر؛ أفرِغ بعض المساحة اليوم.</translation>
    </message>
    <message>
        <source>Nothing can be sold now: the disk of this PC is full.</source>
        <translation>لا يمكن البيع الآن: قرص هذا الحاسوب ممتلئ.</translation>
    </message>
    <message>
        <source>Nothing can be sold any more: the till&apos;s data is damaged.</source>
        <translation>لا يمكن بيع أي شيء بعد الآن: بيانات الصندوق تالفة.</translation>
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
    <message>
        <source>What is new in it</source>
        <translation>الجديد فيه</translation>
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
        <translation>ربحك أو خسارتك في عملية بـ10 دراهم</translation>
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
    <message>
        <source>Suspended</source>
        <comment>the account</comment>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>موزّع</translation>
    </message>
    <message>
        <source>Prepaid</source>
        <comment>the account</comment>
        <translation>مسبق الدفع</translation>
    </message>
    <message>
        <source>Paid afterwards</source>
        <comment>the account</comment>
        <translation>لاحق الدفع</translation>
    </message>
    <message>
        <source>The provider is being asked…</source>
        <translation>جارٍ سؤال المزوّد…</translation>
    </message>
    <message>
        <source>What stands here was read at %1.</source>
        <translation>ما هو معروض هنا قُرئ على الساعة %1.</translation>
    </message>
    <message>
        <source>What is not known could not be read.</source>
        <translation>ما هو غير معروف تعذّرت قراءته.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>why it failed, what is shown instead</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Read at %1</source>
        <translation>قُرئ على الساعة %1</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>إعادة القراءة</translation>
    </message>
    <message>
        <source>Read the account again</source>
        <translation>إعادة قراءة الحساب</translation>
    </message>
    <message>
        <source>Addresses that may use it</source>
        <translation>عناوين الإنترنت المسموح لها</translation>
    </message>
    <message>
        <source>None: what is sold is paid from the balance</source>
        <translation>لا يوجد: المبيعات تُدفع من الرصيد</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>جميعها</translation>
    </message>
</context>
<context>
    <name>taabia::AccountPage</name>
    <message>
        <source>The account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Opening the till…</source>
        <translation>جارٍ فتح الصندوق…</translation>
    </message>
    <message>
        <source>Practise now</source>
        <translation>تدرّب الآن</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>Keep it and go on</source>
        <translation>احفظ وتابع</translation>
    </message>
    <message>
        <source>Check the account</source>
        <translation>تحقق من الحساب</translation>
    </message>
    <message>
        <source>Type the client code that the provider gave the shop.</source>
        <translation>اكتب رمز العميل الذي أعطاه المزوّد للمحل.</translation>
    </message>
    <message>
        <source>Type or paste the key that the provider gave the shop.</source>
        <translation>اكتب أو ألصق المفتاح الذي أعطاه المزوّد للمحل.</translation>
    </message>
    <message>
        <source>Everything inside this program: no account, no key, no internet. No money moves.</source>
        <translation>كل شيء داخل هذا البرنامج: لا حساب ولا مفتاح ولا إنترنت. لا يتحرّك أي مال.</translation>
    </message>
    <message>
        <source>MoroccoTopup&apos;s own place to try: the same account and the same key, and nothing is debited.</source>
        <translation>فضاء التجريب لدى MoroccoTopup: الحساب نفسه والمفتاح نفسه، ولا يُخصم شيء.</translation>
    </message>
    <message>
        <source>Recharges are real and charged to the shop&apos;s account at MoroccoTopup.</source>
        <translation>التعبئات حقيقية وتُخصم من حساب المحل لدى MoroccoTopup.</translation>
    </message>
    <message>
        <source>Client code</source>
        <translation>رمز العميل</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>shown as dots</source>
        <translation>يظهر نقاطًا</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>عنوان الخدمة</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>عنوان آخر</translation>
    </message>
    <message>
        <source>Keep it and go on without the check</source>
        <translation>احفظ وتابع دون تحقق</translation>
    </message>
    <message>
        <source>Recharges go to the address below. Expect them to be real, and charged to the account there.</source>
        <translation>تُرسَل التعبئات إلى العنوان أدناه. اعتبرها حقيقية ومخصومة من الحساب هناك.</translation>
    </message>
</context>
<context>
    <name>taabia::AmountField</name>
    <message>
        <source>This cannot be less than 0.</source>
        <translation>لا يمكن أن يكون أقل من 0.</translation>
    </message>
    <message>
        <source>More than 0, please.</source>
        <translation>يجب أن يكون أكبر من 0.</translation>
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
    <message>
        <source>Amounts</source>
        <comment>the group of tiles, for screen readers</comment>
        <translation>المبالغ</translation>
    </message>
</context>
<context>
    <name>taabia::BackupCard</name>
    <message>
        <source>Choose the folder first, or the stick.</source>
        <translation>اختر المجلد أولًا، أو مفتاح USB.</translation>
    </message>
    <message>
        <source>The backup is being written and read again. Leave the stick where it is; selling goes on.</source>
        <translation>جارٍ كتابة النسخة ثم إعادة قراءتها. اترك مفتاح USB في مكانه؛ البيع مستمر.</translation>
    </message>
    <message>
        <source>Backed up, and read again: it is whole. %1</source>
        <translation>تمت النسخة وأُعيدت قراءتها: هي سليمة. %1</translation>
    </message>
    <message>
        <source>Last backup from here: %1</source>
        <translation>آخر نسخة من هنا: %1</translation>
    </message>
    <message>
        <source>No backup was ever made from here.</source>
        <translation>لم تُؤخذ أي نسخة من هنا بعد.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>نسخة احتياطية</translation>
    </message>
    <message>
        <source>Folder or stick</source>
        <translation>مجلد أو مفتاح USB</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose the folder of the backup</source>
        <translation>اختيار مجلد النسخة</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>أخذ نسخة الآن</translation>
    </message>
    <message>
        <source>Backed up, and read again: the copy is whole. But the chain in it is broken: something was changed behind the till&apos;s back. Day, Account, Verify says what. The copy is kept, with chain-broken in its name.</source>
        <translation>أُنجزت النسخة وأُعيدت قراءتها: النسخة كاملة. لكن السلسلة فيها مقطوعة: غُيِّر شيء من وراء الصندوق. اليوم، الحساب، «تحقق» يقول ما هو. النسخة محفوظة، وفي اسمها chain-broken.</translation>
    </message>
    <message>
        <source>This folder is not there now. As soon as it is, it gets the backup that it has missed.</source>
        <translation>هذا المجلد غير موجود الآن. حالما يعود تُكتب فيه النسخة التي فاتته.</translation>
    </message>
    <message>
        <source>This folder is not there now.</source>
        <translation>هذا المجلد غير موجود الآن.</translation>
    </message>
    <message>
        <source>This folder lies on the disk that the till works on: if that disk breaks, the backups go with it. A stick or another PC is safer.</source>
        <translation>هذا المجلد على القرص الذي يعمل عليه الصندوق: إذا تعطل القرص ضاعت النسخ معه. مفتاح USB أو حاسوب آخر أكثر أمانًا.</translation>
    </message>
    <message>
        <source>Last backup from here: %1. The chain in it is broken.</source>
        <translation>آخر نسخة من هنا: %1. السلسلة فيها مقطوعة.</translation>
    </message>
    <message>
        <source>Not since: on %1 it did not work. %2</source>
        <comment>a moment, and the reason as whole sentences</comment>
        <translation>ليس بعد ذلك: في %1 لم تنجح. %2</translation>
    </message>
    <message>
        <source>A copy of all that this till has written: sales, cash, receipts, the credit book, people. It is one file with the date in its name, read again and checked. Neither the API key nor the key of the checks (Day, Account) is in it. Keep it away from this PC.</source>
        <translation>نسخة من كل ما كتبه هذا الصندوق: المبيعات والنقود والإيصالات ودفتر الكريدي والأشخاص. ملف واحد يحمل التاريخ في اسمه، تُعاد قراءته ويُفحص. لا مفتاح API فيه ولا مفتاح الفحوص (اليوم، الحساب). احتفظ به بعيدًا عن هذا الحاسوب.</translation>
    </message>
    <message>
        <source>When a backup is made</source>
        <translation>متى تُنجز النسخة</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>تلقائيًا</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <translation>يدويًا فقط</translation>
    </message>
    <message>
        <source>By itself is once a day, and when a shift is closed. Older ones are let go: those of seven days, of five weeks and of twelve months stay.</source>
        <translation>تلقائيًا: مرة كل يوم، وعند إغلاق المناوبة. الأقدم تُحذف: تبقى نسخ سبعة أيام وخمسة أسابيع واثني عشر شهرًا.</translation>
    </message>
</context>
<context>
    <name>taabia::BackupHint</name>
    <message>
        <source>This till makes no backups yet: nobody has chosen a folder or a stick for them.</source>
        <translation>هذا الصندوق لا ينجز نسخًا بعد: لم يختر أحد مجلدًا أو مفتاح USB لها.</translation>
    </message>
    <message numerus="yes">
        <source>There has been no backup for %n days.</source>
        <translation>
            <numerusform>لا نسخة منذ %n يوم.</numerusform>
            <numerusform>لا نسخة منذ يوم واحد.</numerusform>
            <numerusform>لا نسخة منذ يومين.</numerusform>
            <numerusform>لا نسخة منذ %n أيام.</numerusform>
            <numerusform>لا نسخة منذ %n يومًا.</numerusform>
            <numerusform>لا نسخة منذ %n يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain in the last backup is broken: something was changed behind the till&apos;s back. Account, Verify says what.</source>
        <translation>السلسلة في آخر نسخة مقطوعة: غُيِّر شيء من وراء الصندوق. الحساب، «تحقق» يقول ما هو.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>النسخ الاحتياطي</translation>
    </message>
</context>
<context>
    <name>taabia::BackupLock</name>
    <message>
        <source>Lock from now on</source>
        <translation>أقفل من الآن فصاعدًا</translation>
    </message>
    <message>
        <source>Set another passphrase</source>
        <translation>اختر عبارة سرية أخرى</translation>
    </message>
    <message>
        <source>Write the passphrase down and keep it away from the stick: without it nobody can open these backups, neither this till nor anybody&apos;s help.</source>
        <translation>اكتب العبارة السرية على ورقة واحفظها بعيدًا عن مفتاح USB: بدونها لا أحد يستطيع فتح هذه النسخ، لا هذا الصندوق ولا أي مساعدة.</translation>
    </message>
    <message>
        <source>Whoever finds the stick reads nothing. To bring such a backup back, on any PC, takes the passphrase that was set when it was made.</source>
        <translation>من يجد مفتاح USB لا يقرأ شيئًا. لاسترجاع نسخة كهذه، على أي حاسوب، تلزم العبارة السرية التي كانت عند إنجازها.</translation>
    </message>
    <message>
        <source>Who can read a backup</source>
        <translation>من يستطيع قراءة النسخة</translation>
    </message>
    <message>
        <source>Whoever has the file</source>
        <translation>كل من عنده الملف</translation>
    </message>
    <message>
        <source>Who knows a passphrase</source>
        <translation>من يعرف عبارة سرية</translation>
    </message>
    <message>
        <source>Passphrase of the backups</source>
        <translation>العبارة السرية للنسخ</translation>
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
    <message numerus="yes">
        <source>%n sale(s) to look at</source>
        <translation>
            <numerusform>لا عملية تحتاج إلى نظر</numerusform>
            <numerusform>عملية واحدة تحتاج إلى نظر</numerusform>
            <numerusform>عمليتان تحتاجان إلى نظر</numerusform>
            <numerusform>%n عمليات تحتاج إلى نظر</numerusform>
            <numerusform>%n عملية تحتاج إلى نظر</numerusform>
            <numerusform>%n عملية تحتاج إلى نظر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>taabia::BalanceView</name>
    <message>
        <source>The balance was not read in this time.</source>
        <translation>لم يُقرأ الرصيد في هذه الفترة.</translation>
    </message>
    <message>
        <source>The balance cannot be shown. %1</source>
        <translation>لا يمكن عرض الرصيد. %1</translation>
    </message>
    <message numerus="yes">
        <source>Money went out without a confirmed sale of this till, on %1 days.</source>
        <comment>the number picks the plural form</comment>
        <translation>
            <numerusform>خرج مال من الحساب دون عملية مؤكدة من هذا الصندوق (%1 يوم).</numerusform>
            <numerusform>خرج مال من الحساب دون عملية مؤكدة من هذا الصندوق (يوم واحد: %1).</numerusform>
            <numerusform>خرج مال من الحساب دون عملية مؤكدة من هذا الصندوق (يومان: %1).</numerusform>
            <numerusform>خرج مال من الحساب دون عملية مؤكدة من هذا الصندوق (%1 أيام).</numerusform>
            <numerusform>خرج مال من الحساب دون عملية مؤكدة من هذا الصندوق (%1 يومًا).</numerusform>
            <numerusform>خرج مال من الحساب دون عملية مؤكدة من هذا الصندوق (%1 يوم).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a list&apos;s name, how many are in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>يومًا بيوم</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>فروق</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>فروق تحتاج تفسيرًا</translation>
    </message>
    <message>
        <source>Made elsewhere</source>
        <translation>خارج هذا الصندوق</translation>
    </message>
    <message>
        <source>Recharges that this till did not make</source>
        <translation>تعبئات لم يقم بها هذا الصندوق</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>تحقّق</translation>
    </message>
    <message>
        <source>Verify the records</source>
        <translation>التحقق من التسجيلات</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>The balance day by day</source>
        <translation>الرصيد يومًا بيوم</translation>
    </message>
    <message>
        <source>What the provider&apos;s account holds, beside what this till sold. A day closes with its last reading while no sale was under way.</source>
        <translation>الحساب عند المزوّد، مقارنةً بما باعه هذا الصندوق. يُقفَل اليوم بآخر قراءة له دون عملية جارية.</translation>
    </message>
</context>
<context>
    <name>taabia::BulkFigures</name>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Recharges</source>
        <translation>التعبئات</translation>
    </message>
    <message>
        <source>Lines: %1, wrong: %2</source>
        <comment>of a list</comment>
        <translation>الأسطر: %1، الخاطئة: %2</translation>
    </message>
    <message>
        <source>Face value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>what the customers pay</source>
        <translation>ما يدفعه الزبائن</translation>
    </message>
    <message>
        <source>Expected cost</source>
        <translation>الكلفة المتوقعة</translation>
    </message>
    <message>
        <source>by the provider&apos;s margins</source>
        <translation>حسب هوامش المزوّد</translation>
    </message>
    <message>
        <source>Balance afterwards</source>
        <translation>الرصيد بعدها</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>of %1, %2</source>
        <comment>a balance; how long ago</comment>
        <translation>من %1، %2</translation>
    </message>
</context>
<context>
    <name>taabia::BulkPage</name>
    <message>
        <source>Written: %1</source>
        <translation>كُتب الملف: %1</translation>
    </message>
    <message>
        <source>The list is being read…</source>
        <translation>تجري قراءة اللائحة…</translation>
    </message>
    <message>
        <source>A list is being sent. Wait until it is through, or stop it; then take another one.</source>
        <translation>هناك لائحة قيد الإرسال. انتظر نهايتها أو أوقفها، ثم خذ لائحة أخرى.</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt)</source>
        <translation>لوائح (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>فتح لائحة</translation>
    </message>
    <message>
        <source>Save a sample</source>
        <translation>حفظ نموذج</translation>
    </message>
    <message>
        <source>recharges</source>
        <comment>a file&apos;s name</comment>
        <translation>تعبئات</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file&apos;s name; what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The list is being compared with today&apos;s sales…</source>
        <translation>تجري مقارنة اللائحة بمبيعات اليوم…</translation>
    </message>
    <message>
        <source>Today&apos;s sales could not be read: lines that repeat one of them are not marked. %1</source>
        <translation>تعذّرت قراءة مبيعات اليوم: الأسطر التي تكرّر إحداها غير معلَّمة. %1</translation>
    </message>
    <message>
        <source>Bulk</source>
        <comment>the page</comment>
        <translation>لائحة</translation>
    </message>
    <message>
        <source>A list is not through. %1 See the page Bulk.</source>
        <translation>هناك لائحة لم تكتمل. %1 انظر صفحة «لائحة».</translation>
    </message>
    <message>
        <source>Stopping: what is on its way is finished first.</source>
        <translation>جارٍ التوقف: ما أُرسل يكتمل أولًا.</translation>
    </message>
    <message>
        <source>Nothing was sent: the list has changed since it was read back. Cancel, and look again.</source>
        <translation>لم يُرسَل شيء: تغيّرت اللائحة بعد المراجعة. ألغِ وراجعها من جديد.</translation>
    </message>
    <message>
        <source>Leave these lines?</source>
        <translation>التخلي عن هذه الأسطر؟</translation>
    </message>
    <message>
        <source>If you leave them, they never will be.</source>
        <translation>إذا تخلّيت عنها فلن تُرسَل أبدًا.</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>التخلي عنها</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>الاحتفاظ بها</translation>
    </message>
    <message>
        <source>A list is being sent (%1). What is not sent yet is kept, and waits for you at the next start.</source>
        <translation>هناك لائحة قيد الإرسال (%1). ما لم يُرسَل بعد محفوظ وينتظرك عند التشغيل المقبل.</translation>
    </message>
</context>
<context>
    <name>taabia::BulkReceipts</name>
    <message>
        <source>Receipts are being asked for…</source>
        <translation>يجري طلب الوصولات…</translation>
    </message>
    <message>
        <source>Receipts that wait for the printer: %1.</source>
        <translation>وصولات تنتظر الطابعة: %1.</translation>
    </message>
    <message>
        <source>%1 Receipts that could not be asked for: %2. %3</source>
        <translation>%1 وصولات تعذّر طلبها: %2. %3</translation>
    </message>
</context>
<context>
    <name>taabia::BulkRunModel</name>
    <message>
        <source>Line</source>
        <comment>the column&apos;s title: of a list</comment>
        <translation>السطر</translation>
    </message>
</context>
<context>
    <name>taabia::BulkRunPane</name>
    <message>
        <source>All</source>
        <comment>lines of a list</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Problems</source>
        <comment>lines of a list</comment>
        <translation>مشاكل</translation>
    </message>
    <message>
        <source>Not finished</source>
        <comment>lines of a list</comment>
        <translation>لم تنتهِ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of lines; how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No line is of this kind.</source>
        <translation>لا سطر من هذا النوع.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>its number; what there is to say</comment>
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <source>Receipts (%1)</source>
        <translation>الوصولات (%1)</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>وصل</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>the column&apos;s title: of a list</comment>
        <translation>السطر</translation>
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
        <source>Time</source>
        <translation>الوقت</translation>
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
        <source>Billed</source>
        <translation>المخصوم</translation>
    </message>
    <message>
        <source>Lines sent</source>
        <translation>الأسطر المرسلة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stops between two calls: what is on its way is finished</source>
        <translation>يتوقف بين اتصالين: ما أُرسل يكتمل</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Send the lines that were not sent</source>
        <translation>إرسال الأسطر التي لم تُرسَل</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>التخلي عنها</translation>
    </message>
    <message>
        <source>The lines that were not sent never will be</source>
        <translation>الأسطر التي لم تُرسَل لن تُرسَل أبدًا</translation>
    </message>
    <message>
        <source>Print the receipts of the chosen lines that were delivered</source>
        <translation>طباعة وصولات الأسطر المختارة التي وصلت</translation>
    </message>
    <message>
        <source>Another list</source>
        <translation>لائحة أخرى</translation>
    </message>
    <message>
        <source>list</source>
        <comment>in a file&apos;s name</comment>
        <translation>لائحة</translation>
    </message>
    <message>
        <source>An owner can see the lines of this list.</source>
        <translation>يمكن لصاحب المحل أن يرى أسطر هذه اللائحة.</translation>
    </message>
</context>
<context>
    <name>taabia::BulkSheetModel</name>
    <message>
        <source>ticked</source>
        <translation>محدَّد</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>غير محدَّد</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>the column&apos;s title: of a list</comment>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>ملاحظات</translation>
    </message>
</context>
<context>
    <name>taabia::BulkSheetPane</name>
    <message>
        <source>Send %1 for %2</source>
        <comment>90 recharges; an amount</comment>
        <translation>إرسال %1 بقيمة %2</translation>
    </message>
    <message>
        <source>No line will be sent</source>
        <translation>لا سطر للإرسال</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of lines; how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All</source>
        <comment>lines of a list</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Wrong</source>
        <comment>lines of a list</comment>
        <translation>خاطئة</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <comment>lines of a list</comment>
        <translation>مكررة</translation>
    </message>
    <message>
        <source>No line is of this kind.</source>
        <translation>لا سطر من هذا النوع.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>its number; what there is to say</comment>
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation>لائحة ملصقة</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>وضعها جانبًا</translation>
    </message>
    <message>
        <source>Put this list away without sending it</source>
        <translation>وضع هذه اللائحة جانبًا دون إرسالها</translation>
    </message>
</context>
<context>
    <name>taabia::BulkStartPane</name>
    <message>
        <source>Phone</source>
        <comment>a column of a list</comment>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Amount</source>
        <comment>a column of a list</comment>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Operator</source>
        <comment>a column of a list</comment>
        <translation>المشغّل</translation>
    </message>
    <message>
        <source>Promo</source>
        <comment>a column of a list</comment>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>a column of a list</comment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>for example</source>
        <translation>مثلًا</translation>
    </message>
    <message>
        <source>Many recharges at once</source>
        <translation>تعبئات كثيرة في مرة واحدة</translation>
    </message>
    <message>
        <source>Paste a list from a spreadsheet or a message, or open a CSV file. It is checked line by line, and nothing is sent before you say so.</source>
        <translation>ألصق لائحة من جدول أو من رسالة، أو افتح ملف CSV. تُراجَع سطرًا سطرًا، ولا يُرسَل شيء قبل موافقتك.</translation>
    </message>
    <message>
        <source>A recharge a line: number, amount, operator, promo. Operator and promo may be missing. A file can be dropped here too.</source>
        <translation>تعبئة في كل سطر: الرقم، المبلغ، المشغّل، العرض. يمكن ترك المشغّل والعرض فارغين. ويمكن أيضًا إفلات ملف هنا.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Save a sample</source>
        <translation>حفظ نموذج</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>معاينتها</translation>
    </message>
</context>
<context>
    <name>taabia::BulkView</name>
    <message>
        <source>Lines of the list</source>
        <translation>أسطر اللائحة</translation>
    </message>
</context>
<context>
    <name>taabia::CashForm</name>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>taabia::CashMoveOverlay</name>
    <message>
        <source>Say in a few words what it is for.</source>
        <translation>اكتب السبب في بضع كلمات.</translation>
    </message>
    <message>
        <source>Put it in</source>
        <translation>أدخِل النقود</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>أخرِج النقود</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>إدخال نقود</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>إخراج نقود</translation>
    </message>
    <message>
        <source>Cash that goes into the drawer without a sale: change from the bank, the owner&apos;s own.</source>
        <translation>نقود تدخل الدرج دون بيع: صرف من البنك أو من مال صاحب المحل.</translation>
    </message>
    <message>
        <source>Cash that leaves the drawer without a sale: to the safe, for a purchase.</source>
        <translation>نقود تخرج من الدرج دون بيع: إلى الخزنة أو لشراء شيء.</translation>
    </message>
    <message>
        <source>How much, in DH</source>
        <translation>كم، بالدرهم</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>taabia::CatalogueCard</name>
    <message>
        <source>What you call %1, in French</source>
        <translation>اسم %1 بالفرنسية</translation>
    </message>
    <message>
        <source>What you call a promo, in French</source>
        <translation>اسم العرض بالفرنسية</translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation>الاسم بالفرنسية</translation>
    </message>
    <message>
        <source>What you call %1, in Arabic</source>
        <translation>اسم %1 بالعربية</translation>
    </message>
    <message>
        <source>What you call a promo, in Arabic</source>
        <translation>اسم العرض بالعربية</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>الاسم بالعربية</translation>
    </message>
    <message>
        <source>One amount at least has to stay.</source>
        <translation>يجب أن يبقى مبلغ واحد على الأقل.</translation>
    </message>
    <message>
        <source>The smallest amount is %1.</source>
        <translation>أصغر مبلغ هو %1.</translation>
    </message>
    <message>
        <source>The largest amount is %1.</source>
        <translation>أكبر مبلغ هو %1.</translation>
    </message>
    <message>
        <source>This amount is offered already.</source>
        <translation>هذا المبلغ موجود من قبل.</translation>
    </message>
    <message>
        <source>There is no room for more than %1 amounts.</source>
        <translation>لا مكان لأكثر من %1 مبلغًا.</translation>
    </message>
    <message>
        <source>Normal has to stay, as the first one.</source>
        <translation>يجب أن يبقى «عادي» في الأول.</translation>
    </message>
    <message>
        <source>This promo cannot be offered.</source>
        <translation>لا يمكن تقديم هذا العرض.</translation>
    </message>
    <message>
        <source>This name cannot be shown: shorten it, and leave out signs that are no letters.</source>
        <translation>لا يمكن إظهار هذا الاسم: اختصره، بدون علامات غريبة.</translation>
    </message>
    <message>
        <source>What the Sell page offers</source>
        <translation>ما تعرضه صفحة البيع</translation>
    </message>
    <message>
        <source>It changes there at once. Another amount can always be typed there. Nobody documents what the stars mean: the code stays, and you give it the name that your customers know.</source>
        <translation>يتغيّر ذلك هناك فورًا. يمكن دائمًا كتابة مبلغ آخر هناك. لا أحد يوثّق معنى النجوم: يبقى الرمز، وأنت تعطيه الاسم الذي يعرفه زبناؤك.</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>المشغّل</translation>
    </message>
    <message>
        <source>Operator of the catalogue</source>
        <translation>مشغّل المبالغ والعروض</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>المبالغ</translation>
    </message>
    <message>
        <source>Move: %1</source>
        <comment>two keys</comment>
        <translation>للتحريك: %1</translation>
    </message>
    <message>
        <source>Promos</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>Offered or not: space bar</source>
        <translation>يظهر أو لا: مفتاح المسافة</translation>
    </message>
    <message>
        <source>Move the amount up</source>
        <translation>رفع المبلغ</translation>
    </message>
    <message>
        <source>Move the amount down</source>
        <translation>إنزال المبلغ</translation>
    </message>
    <message>
        <source>Take the amount out</source>
        <translation>حذف المبلغ</translation>
    </message>
    <message>
        <source>Move the promo up</source>
        <translation>رفع العرض</translation>
    </message>
    <message>
        <source>Move the promo down</source>
        <translation>إنزال العرض</translation>
    </message>
    <message>
        <source>Another amount, in DH</source>
        <translation>مبلغ آخر، بالدرهم</translation>
    </message>
    <message>
        <source>Another amount</source>
        <translation>مبلغ آخر</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add the amount</source>
        <translation>إضافة المبلغ</translation>
    </message>
    <message>
        <source>Amounts and promos as they came with the program</source>
        <translation>المبالغ والعروض كما جاءت مع البرنامج</translation>
    </message>
</context>
<context>
    <name>taabia::CatchUpBand</name>
    <message>
        <source>What was found is an owner&apos;s to read: sign in as one.</source>
        <translation>ما تم العثور عليه يقرؤه صاحب المحل: ليسجّل دخوله.</translation>
    </message>
    <message>
        <source>Sell all the same</source>
        <translation>البيع رغم ذلك</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>عرضها</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قُرئ</translation>
    </message>
    <message>
        <source>Show the recharges that were found</source>
        <translation>عرض التعبئات التي تم العثور عليها</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>قرأت هذا</translation>
    </message>
</context>
<context>
    <name>taabia::ChainCard</name>
    <message>
        <source>Checking every record…</source>
        <translation>جارٍ التحقق من كل تسجيل…</translation>
    </message>
    <message>
        <source>The records could not be checked. %1</source>
        <translation>تعذّر التحقق من التسجيلات. %1</translation>
    </message>
    <message>
        <source>Are the records as they were written?</source>
        <translation>هل التسجيلات سليمة؟</translation>
    </message>
    <message>
        <source>Receipts, payments, cash, counts, closings, the credit book and decisions past a rule are linked to each other. Whoever changes one of them behind the till&apos;s back breaks the chain.</source>
        <translation>الوصولات والأداءات والنقد والعدّ والإغلاقات ودفتر الديون والاستثناءات مرتبطة ببعضها كحلقات سلسلة. من غيّر شيئًا منها دون المرور بالصندوق كسر السلسلة.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>تحقّق</translation>
    </message>
    <message>
        <source>Last link</source>
        <translation>آخر حلقة</translation>
    </message>
    <message>
        <source>A link is written with 0 to 9 and a to f. Type the first 8 of them or more.</source>
        <translation>لا تحتوي الحلقة إلا على الأرقام 0 إلى 9 والحروف a إلى f. اكتب أول 8 منها على الأقل.</translation>
    </message>
    <message>
        <source>Stopped when the page was left: nothing is known yet.</source>
        <translation>توقّف التحقق لأن الصفحة أُغلقت: النتيجة غير معروفة.</translation>
    </message>
    <message>
        <source>Beginning of the last link on a Z report (optional)</source>
        <translation>بداية آخر حلقة مطبوعة على تقرير Z (اختياري)</translation>
    </message>
    <message>
        <source>Beginning of the last link on a Z report</source>
        <translation>بداية آخر حلقة مطبوعة على تقرير Z</translation>
    </message>
</context>
<context>
    <name>taabia::CheckCard</name>
    <message>
        <source>Check with the provider</source>
        <translation>التحقق لدى المزوّد</translation>
    </message>
    <message>
        <source>Asking the provider…</source>
        <translation>جارٍ سؤال المزوّد…</translation>
    </message>
    <message>
        <source>The check was stopped before its end.</source>
        <translation>أُوقف التحقق قبل نهايته.</translation>
    </message>
    <message>
        <source>Nothing was asked yet. No money moves by checking.</source>
        <translation>لم يُسأل شيء بعد. التحقق لا يحرّك أي مال.</translation>
    </message>
    <message>
        <source>The account works.</source>
        <translation>الحساب يعمل.</translation>
    </message>
    <message>
        <source>%1: not passed</source>
        <comment>a step of the check</comment>
        <translation>%1: لم ينجح</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>a step of the check that is under way</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>The provider does not accept this key. Type it once more, exactly as the provider gave it. The old key stays in use.</source>
        <translation>لا يقبل المزوّد هذا المفتاح. اكتبه من جديد كما أعطاه المزوّد تمامًا. يبقى المفتاح القديم مستعملًا.</translation>
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
    <name>taabia::CloseShiftSheet</name>
    <message>
        <source>Close the shift now?</source>
        <translation>إغلاق المناوبة الآن؟</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>المعدود</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>السبب: %1</translation>
    </message>
    <message>
        <source>Every sale is settled.</source>
        <translation>كل العمليات محسومة.</translation>
    </message>
    <message>
        <source>They are carried over into the next shift.</source>
        <translation>تُرحَّل إلى المناوبة التالية.</translation>
    </message>
    <message>
        <source>A closed shift stays as it is: its Z report gets a number and is never changed.</source>
        <translation>المناوبة المغلقة تبقى كما هي: يأخذ تقرير Z رقمًا ولا يتغيّر أبدًا.</translation>
    </message>
    <message>
        <source>Closing…</source>
        <translation>جارٍ الإغلاق…</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>إغلاق المناوبة</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>taabia::ClosingsOverlay</name>
    <message>
        <source>Z report no. %1</source>
        <translation>تقرير Z رقم %1</translation>
    </message>
    <message>
        <source>Opened by %1</source>
        <translation>فتحها %1</translation>
    </message>
    <message>
        <source>Closed by %1</source>
        <translation>أغلقها %1</translation>
    </message>
    <message>
        <source>The closings are being read…</source>
        <translation>جارٍ قراءة الإغلاقات…</translation>
    </message>
    <message>
        <source>No shift has been closed on this till yet.</source>
        <translation>لم تُغلق أي مناوبة على هذا الصندوق بعد.</translation>
    </message>
    <message>
        <source>The closings cannot be shown. They are not lost. %1</source>
        <translation>تعذّر إظهار الإغلاقات. لم يضِع منها شيء. %1</translation>
    </message>
    <message>
        <source>Closings</source>
        <translation>الإغلاقات</translation>
    </message>
    <message>
        <source>Z report</source>
        <translation>تقرير Z</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>إعادة الطباعة</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>leave this window</comment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The Z report is in the print queue. What becomes of it stands in the day, under Prints.</source>
        <translation>تقرير Z في لائحة الطباعة. مصيره تجده في اليومية، ضمن المطبوعات.</translation>
    </message>
</context>
<context>
    <name>taabia::ConfirmBulkSheet</name>
    <message>
        <source>Send this list now?</source>
        <translation>إرسال هذه اللائحة الآن؟</translation>
    </message>
    <message>
        <source>Send the list %1 now?</source>
        <translation>إرسال اللائحة %1 الآن؟</translation>
    </message>
    <message>
        <source>It costs about %1, and leaves about %2 on the account.</source>
        <translation>تكلّف نحو %1 ويبقى نحو %2 في الحساب.</translation>
    </message>
    <message>
        <source>It costs about %1. The balance is not known.</source>
        <translation>تكلّف نحو %1. الرصيد غير معروف.</translation>
    </message>
    <message>
        <source>What it costs is not known: the provider has not told its margins.</source>
        <translation>كلفتها غير معروفة: لم يذكر المزوّد هوامشه.</translation>
    </message>
    <message>
        <source>There are sales like these that are not resolved yet: a number may be recharged twice.</source>
        <translation>هناك عمليات مماثلة لم تُحسَم بعد: قد يُعبَّأ رقم مرتين.</translation>
    </message>
    <message>
        <source>Lines that stay behind: %1 (wrong: %2).</source>
        <translation>أسطر لا تُرسَل: %1 (الخاطئة: %2).</translation>
    </message>
    <message>
        <source>Saving the list…</source>
        <translation>يجري حفظ اللائحة…</translation>
    </message>
    <message>
        <source>Send them now</source>
        <translation>إرسالها الآن</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
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
        <translation>يخصم المزوّد أكثر من المبلغ: يخسر المحل نحو %1 في هذه العملية.</translation>
    </message>
    <message>
        <source>Confirm sale</source>
        <translation>تأكيد البيع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>%1 · %2 · promo %3</source>
        <comment>amount, operator, promo</comment>
        <translation>%1 · %2 · عرض %3</translation>
    </message>
</context>
<context>
    <name>taabia::CountOverlay</name>
    <message>
        <source>Say why, even if it is only: nobody knows.</source>
        <translation>اكتب السبب، ولو: لا أحد يعرف.</translation>
    </message>
    <message>
        <source>Count the drawer</source>
        <translation>عدّ نقود الدرج</translation>
    </message>
    <message>
        <source>Type how many pieces there are of each. What there should be is told afterwards.</source>
        <translation>اكتب عدد كل ورقة وكل قطعة. يظهر المبلغ المتوقَّع بعد العدّ.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>That is all of it</source>
        <translation>هذا كل شيء</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>المعدود</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>You have counted</source>
        <translation>المبلغ الذي عددته</translation>
    </message>
    <message>
        <source>Why? It is kept with the difference</source>
        <translation>لماذا؟ يُحفظ مع الفرق</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>العدّ من جديد</translation>
    </message>
    <message>
        <source>Go on to the closing</source>
        <translation>متابعة نحو الإغلاق</translation>
    </message>
    <message>
        <source>The shift is closed</source>
        <translation>أُغلقت المناوبة</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>leave this window</comment>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>These %n counts are all kept, also if you count again.</source>
        <translation>
            <numerusform>لا عدّ محفوظ.</numerusform>
            <numerusform>هذا العدّ محفوظ، حتى لو عددت من جديد.</numerusform>
            <numerusform>العدّان محفوظان، حتى لو عددت من جديد.</numerusform>
            <numerusform>عمليات العدّ (%n) كلها محفوظة، حتى لو عددت من جديد.</numerusform>
            <numerusform>عمليات العدّ (%n) كلها محفوظة، حتى لو عددت من جديد.</numerusform>
            <numerusform>عمليات العدّ (%n) كلها محفوظة، حتى لو عددت من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>This count is kept, also if you count again.</source>
        <translation>هذا العدّ محفوظ، حتى لو عددت من جديد.</translation>
    </message>
    <message>
        <source>Z report no. %1</source>
        <translation>تقرير Z رقم %1</translation>
    </message>
    <message>
        <source>Sold in this shift</source>
        <translation>مبيعات هذه المناوبة</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Grand total, ever sold</source>
        <translation>المجموع العام منذ البداية</translation>
    </message>
    <message>
        <source>Should have been in the drawer</source>
        <translation>كان يجب أن يكون في الدرج</translation>
    </message>
    <message>
        <source>What you have typed is not kept yet. %1 once more throws it away.</source>
        <comment>the key Esc</comment>
        <translation>ما كتبته لم يُحفظ بعد. اضغط %1 مرة أخرى لمحوه.</translation>
    </message>
    <message>
        <source>The Z report is in the print queue. What becomes of it stands in the day, under Prints.</source>
        <translation>تقرير Z في لائحة الطباعة. مصيره تجده في اليومية، ضمن المطبوعات.</translation>
    </message>
</context>
<context>
    <name>taabia::CreditBookView</name>
    <message>
        <source>The credit book is being read…</source>
        <translation>جارٍ قراءة دفتر الديون…</translation>
    </message>
    <message>
        <source>Nobody buys on credit yet. Add a customer first.</source>
        <translation>لا أحد يشتري بالدَّين بعد. أضِف زبونًا أولًا.</translation>
    </message>
    <message>
        <source>No customer of this name or number.</source>
        <translation>لا زبون بهذا الاسم أو الرقم.</translation>
    </message>
    <message>
        <source>Owed in all: %1</source>
        <translation>مجموع الديون: %1</translation>
    </message>
    <message>
        <source>Saved: %1, who may owe %2.</source>
        <translation>حُفظ: %1، والسقف %2.</translation>
    </message>
    <message>
        <source>Credit book</source>
        <translation>دفتر الديون</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>الاسم أو الرقم</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>الزبائن</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Sales and repayments</source>
        <translation>العمليات والتسديدات</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>زبون جديد</translation>
    </message>
    <message>
        <source>Noted: the customer paid %1 (%2).</source>
        <comment>an amount, a method of payment</comment>
        <translation>سُجّل: أدّى الزبون %1 (%2).</translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation>استخلاص</translation>
    </message>
</context>
<context>
    <name>taabia::CustomerChooser</name>
    <message>
        <source>Choose who will pay later: type the name.</source>
        <translation>اختر من سيدفع لاحقًا: اكتب الاسم.</translation>
    </message>
    <message>
        <source>owes %1, limit %2</source>
        <comment>a customer of the credit book: debt, limit</comment>
        <translation>عليه %1، السقف %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name of a customer; what he owes</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Owes %1. With this sale %2: more than the limit of %3.</source>
        <translation>عليه الآن: %1. مع هذا البيع %2: أكثر من السقف %3.</translation>
    </message>
    <message>
        <source>Owes %1. With this sale %2; the limit is %3.</source>
        <translation>عليه الآن: %1. مع هذا البيع %2؛ السقف %3.</translation>
    </message>
    <message>
        <source>Who will pay later?</source>
        <translation>من سيدفع لاحقًا؟</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>الزبون</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>الاسم أو الرقم</translation>
    </message>
    <message>
        <source>The credit book is being read…</source>
        <translation>جارٍ قراءة دفتر الديون…</translation>
    </message>
    <message>
        <source>Nobody is in the credit book yet. Type a name to add one.</source>
        <translation>دفتر الديون فارغ حتى الآن. اكتب اسمًا لإضافة زبون.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: go on typing</source>
        <translation>
            <numerusform>ولا أحد غيرهم</numerusform>
            <numerusform>وواحد آخر: واصل الكتابة</numerusform>
            <numerusform>واثنان آخران: واصل الكتابة</numerusform>
            <numerusform>و%n آخرون: واصل الكتابة</numerusform>
            <numerusform>و%n زبونًا آخر: واصل الكتابة</numerusform>
            <numerusform>و%n زبون آخر: واصل الكتابة</numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1, up to %2</source>
        <comment>a new customer; what he may owe</comment>
        <translation>إضافة %1، حتى %2</translation>
    </message>
    <message>
        <source>Add customer</source>
        <translation>إضافة الزبون</translation>
    </message>
</context>
<context>
    <name>taabia::CustomerOverlay</name>
    <message>
        <source>Type a name.</source>
        <translation>اكتب الاسم.</translation>
    </message>
    <message>
        <source>There is a customer of this name already: add what tells them apart.</source>
        <translation>هناك زبون بهذا الاسم: أضِف ما يميّزه.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>زبون جديد</translation>
    </message>
    <message>
        <source>Change the customer</source>
        <translation>تعديل الزبون</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Phone (may be empty)</source>
        <translation>الهاتف (اختياري)</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>May owe at most, in DH</source>
        <translation>أقصى دَين، بالدرهم</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>السقف</translation>
    </message>
</context>
<context>
    <name>taabia::CustomerStoryOverlay</name>
    <message>
        <source>%1 · limit %2</source>
        <comment>who owes how much; an amount</comment>
        <translation>%1 · السقف %2</translation>
    </message>
    <message>
        <source>Sales and repayments</source>
        <translation>العمليات والتسديدات</translation>
    </message>
    <message>
        <source>The sales and repayments cannot be shown. They are not lost. %1</source>
        <translation>تعذّر إظهار العمليات والتسديدات. لم يضِع منها شيء. %1</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>Nothing was sold on credit yet, and nothing repaid.</source>
        <translation>لا بيع بالدَّين بعد ولا تسديد.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>leave this window</comment>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>taabia::DailyPdf</name>
    <message>
        <source>The closing is saved. Its daily PDF is not: %1</source>
        <translation>حُفظ الإغلاق. لم يُحفظ ملف PDF اليومي: %1</translation>
    </message>
    <message>
        <source>Z report no. %1</source>
        <translation>تقرير Z رقم %1</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>الإغلاق</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>فُتحت في</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>فتحها</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>أُغلقت في</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>أغلقها</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>المعدود</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Grand total</source>
        <translation>المجموع العام</translation>
    </message>
    <message>
        <source>Last link</source>
        <translation>آخر حلقة</translation>
    </message>
</context>
<context>
    <name>taabia::DayPage</name>
    <message>
        <source>Figures</source>
        <comment>the view</comment>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Till</source>
        <comment>the view of the open shift and its cash</comment>
        <translation>الصندوق</translation>
    </message>
    <message>
        <source>Credit book</source>
        <comment>the view</comment>
        <translation>دفتر الديون</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>the view of the provider&apos;s account: whether its balance adds up</comment>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Prints</source>
        <comment>the view of the print queue</comment>
        <translation>المطبوعات</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>the page</comment>
        <translation>اليومية</translation>
    </message>
</context>
<context>
    <name>taabia::Doorkeeper</name>
    <message>
        <source>Nobody is signed in. Choose your name and type your PIN.</source>
        <translation>لا أحد مسجَّل الآن. اختر اسمك واكتب رمزك السري.</translation>
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
        <translation>لائحة المزوّد</translation>
    </message>
    <message>
        <source>It arrived</source>
        <comment>an attempt</comment>
        <translation>وصلت</translation>
    </message>
</context>
<context>
    <name>taabia::ExportBar</name>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>وثيقة PDF ‏(*.pdf)</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>جارٍ كتابة الملف…</translation>
    </message>
    <message>
        <source>Writing the file, rows so far: %1…</source>
        <translation>جارٍ كتابة الملف، عدد الأسطر حتى الآن: %1…</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>كُتب الملف: %1</translation>
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
        <translation>حفظ بصيغة CSV</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Save as a file that Excel and LibreOffice open</source>
        <translation>حفظ في ملف يفتحه Excel وLibreOffice</translation>
    </message>
    <message>
        <source>Save as a page to keep or to print</source>
        <translation>حفظ كصفحة للاحتفاظ بها أو طباعتها</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
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
        <translation>كما في السابق</translation>
    </message>
    <message>
        <source>%1 more than before: %2</source>
        <comment>a difference, and the number of sales before</comment>
        <translation>أكثر بـ %1 من السابق: %2</translation>
    </message>
    <message>
        <source>%1 fewer than before: %2</source>
        <comment>a difference, and the number of sales before</comment>
        <translation>أقل بـ %1 من السابق: %2</translation>
    </message>
    <message>
        <source>the same as before</source>
        <comment>an amount</comment>
        <translation>كما في السابق</translation>
    </message>
    <message>
        <source>%1 more than before: %2</source>
        <comment>a difference, and the amount before</comment>
        <translation>أكثر بـ %1 من السابق: %2</translation>
    </message>
    <message>
        <source>%1 less than before: %2</source>
        <comment>a difference, and the amount before</comment>
        <translation>أقل بـ %1 من السابق: %2</translation>
    </message>
    <message>
        <source>told for %1 of %2 sales</source>
        <translation>معروف لعدد %1 من %2 من العمليات</translation>
    </message>
    <message>
        <source>before: not all told</source>
        <translation>السابق: غير معروف كله</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>غير معروف بعد</translation>
    </message>
    <message>
        <source>of %1 of %2 sales: the others are not told yet</source>
        <comment>the profit is known of so many of the sales</comment>
        <translation>لعدد %1 من %2 من العمليات: الباقي غير معروف بعد</translation>
    </message>
    <message>
        <source>Delivered sales</source>
        <translation>مبيعات وصلت</translation>
    </message>
    <message>
        <source>Face value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Billed by the provider</source>
        <translation>خصمه المزوّد</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>الربح</translation>
    </message>
</context>
<context>
    <name>taabia::FiguresView</name>
    <message>
        <source>Before: %1</source>
        <comment>the period that this one is compared with</comment>
        <translation>السابق: %1</translation>
    </message>
    <message>
        <source>The figures cannot be shown. They are not lost. %1</source>
        <translation>لا يمكن عرض الأرقام. لم تضِع. %1</translation>
    </message>
    <message>
        <source>Only the newest %1 of a kind are listed here. The History page has them all.</source>
        <translation>هنا أحدث %1 من كل نوع فقط. صفحة السجل فيها الكل.</translation>
    </message>
    <message>
        <source>Broken down by: %1</source>
        <comment>hour, day, operator, promo, amount or clerk</comment>
        <translation>التفصيل حسب: %1</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>للمتابعة</translation>
    </message>
    <message>
        <source>By name: %1</source>
        <translation>للمتابعة: %1</translation>
    </message>
    <message>
        <source>Sales by name</source>
        <translation>العمليات التي تحتاج متابعة</translation>
    </message>
    <message>
        <source>Nothing was delivered in this time.</source>
        <translation>لم يصل شيء في هذه الفترة.</translation>
    </message>
    <message>
        <source>Face value in DH, by: %1</source>
        <comment>what a chart shows: hour, day, operator, promo, amount or clerk</comment>
        <translation>القيمة بالدرهم، حسب: %1</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>No sale of this time is pending or unresolved, failed, was refunded or lost money.</source>
        <translation>لا توجد في هذه الفترة عملية قيد الانتظار أو غير محسومة أو فاشلة أو مسترجعة أو بخسارة.</translation>
    </message>
</context>
<context>
    <name>taabia::FloatCountOverlay</name>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Count the float</source>
        <translation>عدّ رصيد البداية</translation>
    </message>
    <message>
        <source>Take this amount</source>
        <translation>أخذ هذا المبلغ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>taabia::ForeignPane</name>
    <message>
        <source>Adopted. It is noted with your name, the time and the reason.</source>
        <translation>تم اعتماد التعبئة. سُجّل ذلك مع اسمك والوقت والسبب.</translation>
    </message>
    <message>
        <source>This recharge is adopted already, or not known any more.</source>
        <translation>هذه التعبئة معتمَدة من قبل، أو لم تعد معروفة.</translation>
    </message>
    <message>
        <source>Say why this recharge is yours.</source>
        <translation>اذكر لماذا تخصكم هذه التعبئة.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Reading the provider&apos;s list, a page a second. You can go on working…</source>
        <translation>جارٍ قراءة لائحة المزوّد، صفحة كل ثانية. يمكنك متابعة العمل…</translation>
    </message>
    <message>
        <source>Nothing was found that this till does not know.</source>
        <translation>لم يُعثر على أي تعبئة لا يعرفها هذا الصندوق.</translation>
    </message>
    <message numerus="yes">
        <source>%1 recharges were found that this till does not know.</source>
        <comment>the number picks the plural form</comment>
        <translation>
            <numerusform>عُثر على %1 تعبئة لا يعرفها هذا الصندوق.</numerusform>
            <numerusform>عُثر على تعبئة واحدة (%1) لا يعرفها هذا الصندوق.</numerusform>
            <numerusform>عُثر على تعبئتين (%1) لا يعرفهما هذا الصندوق.</numerusform>
            <numerusform>عُثر على %1 تعبئات لا يعرفها هذا الصندوق.</numerusform>
            <numerusform>عُثر على %1 تعبئة لا يعرفها هذا الصندوق.</numerusform>
            <numerusform>عُثر على %1 تعبئة لا يعرفها هذا الصندوق.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list could not be read to its end. %1</source>
        <translation>تعذّرت قراءة اللائحة إلى آخرها. %1</translation>
    </message>
    <message>
        <source>Recharges that this till did not make</source>
        <translation>تعبئات لم يقم بها هذا الصندوق</translation>
    </message>
    <message>
        <source>No recharge of this account is known that this till did not make.</source>
        <translation>لا تُعرف حتى الآن أي تعبئة تمت خارج هذا الصندوق.</translation>
    </message>
    <message>
        <source>Reason for adopting it</source>
        <translation>لماذا تخصكم هذه التعبئة</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>Say that this recharge is yours to answer for: another till of the shop made it, or it was made before this ledger was restored.</source>
        <translation>للقول إن هذه التعبئة تخصكم فعلًا: قام بها صندوق آخر للمحل، أو تمت قبل استعادة هذا السجل.</translation>
    </message>
    <message>
        <source>Read the history again</source>
        <translation>إعادة قراءة لائحة المزوّد</translation>
    </message>
</context>
<context>
    <name>taabia::GiveBackCard</name>
    <message>
        <source>Give back %1 to %2: refunded.</source>
        <translation>أرجِع %1 إلى %2: ألغى المزوّد التعبئة.</translation>
    </message>
    <message>
        <source>Give back %1 to %2: not delivered.</source>
        <translation>أرجِع %1 إلى %2: لم تصل التعبئة.</translation>
    </message>
    <message>
        <source>Give back %1 to %2: refunded (paid by card).</source>
        <translation>أرجِع %1 إلى %2: ألغى المزوّد التعبئة (دُفعت بالبطاقة).</translation>
    </message>
    <message>
        <source>Give back %1 to %2: not delivered (paid by card).</source>
        <translation>أرجِع %1 إلى %2: لم تصل التعبئة (دُفعت بالبطاقة).</translation>
    </message>
    <message>
        <source>Tell %2 that %1 came off the credit book: refunded. No cash is owed.</source>
        <translation>أخبِر %2 أن %1 حُذفت من دفتر الديون: ألغى المزوّد التعبئة. لا نقد يُرجَع.</translation>
    </message>
    <message>
        <source>Tell %2 that %1 came off the credit book: not delivered. No cash is owed.</source>
        <translation>أخبِر %2 أن %1 حُذفت من دفتر الديون: لم تصل التعبئة. لا نقد يُرجَع.</translation>
    </message>
    <message>
        <source>To give back</source>
        <translation>مبالغ للإرجاع</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>to give back</comment>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وواحدة أخرى</numerusform>
            <numerusform>واثنتان أخريان</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <comment>given back</comment>
        <translation>تم</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>تم الإرجاع</translation>
    </message>
    <message>
        <source>Yes, it is done</source>
        <translation>نعم، تم ذلك</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Has the customer got %1 in cash? It then counts as out of the drawer.</source>
        <translation>هل استلم الزبون %1 نقدًا؟ تُحسب حينئذ خارجة من الدرج.</translation>
    </message>
    <message>
        <source>Is this done?</source>
        <translation>هل تم ذلك؟</translation>
    </message>
    <message>
        <source>Has the customer got %1 in cash?</source>
        <translation>هل استلم الزبون %1 نقدًا؟</translation>
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
        <source>Sell it again</source>
        <translation>البيع مرة أخرى</translation>
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
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>Show all again, without filters</source>
        <translation>إظهار الكل من جديد، دون تصفية</translation>
    </message>
</context>
<context>
    <name>taabia::KeyPlaceChooser</name>
    <message>
        <source>Looking for the keychain of this PC…</source>
        <translation>جارٍ البحث عن خزنة كلمات السر في هذا الحاسوب…</translation>
    </message>
    <message>
        <source>This PC has no keychain that answers.</source>
        <translation>لا توجد على هذا الحاسوب خزنة كلمات سر متاحة.</translation>
    </message>
    <message>
        <source>Where the key is kept</source>
        <translation>أين يُحفظ المفتاح</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>العبارة السرية للملف</translation>
    </message>
</context>
<context>
    <name>taabia::KeyPrompt</name>
    <message>
        <source>The file that says which account this till sells through cannot be read. Check the disk and the rights of the data folder, then try again.</source>
        <translation>تعذّرت قراءة الملف الذي يقول بأي حساب يبيع هذا الصندوق. تحقق من القرص ومن صلاحيات مجلد البيانات، ثم أعِد المحاولة.</translation>
    </message>
    <message>
        <source>The file that says which account this till sells through is damaged. Your sales are in another file. Bring it back from your backup, or set the account up again.</source>
        <translation>الملف الذي يقول بأي حساب يبيع هذا الصندوق تالف. مبيعاتك في ملف آخر. استرجعه من نسختك الاحتياطية، أو أعِد إعداد الحساب.</translation>
    </message>
    <message>
        <source>A newer Taabia has set this till up. Install the newer version to open it.</source>
        <translation>أعدّت هذا الصندوق نسخة أحدث من Taabia. ثبّت النسخة الأحدث لفتحه.</translation>
    </message>
    <message>
        <source>Type or paste the key.</source>
        <translation>اكتب المفتاح أو ألصقه.</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>اكتب العبارة السرية.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>أعِد المحاولة</translation>
    </message>
    <message>
        <source>Open the till</source>
        <translation>فتح الصندوق</translation>
    </message>
    <message>
        <source>The key of the shop&apos;s account lies in a file that your passphrase opens.</source>
        <translation>مفتاح حساب المحل في ملف تفتحه عبارتك السرية.</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>العبارة السرية للملف</translation>
    </message>
    <message>
        <source>Type the key of the shop&apos;s account. It stays in this till until it is closed.</source>
        <translation>اكتب مفتاح حساب المحل. يبقى في هذا الصندوق إلى أن يُغلق.</translation>
    </message>
    <message>
        <source>Type the key of the shop&apos;s account %1.</source>
        <translation>اكتب مفتاح حساب المحل %1.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>Your sales are kept. Only selling for real waits for this.</source>
        <translation>مبيعاتك محفوظة. البيع الحقيقي وحده ينتظر هذا.</translation>
    </message>
    <message>
        <source>Type the key instead</source>
        <translation>اكتب المفتاح بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Set the account up again</source>
        <translation>إعداد الحساب من جديد</translation>
    </message>
    <message>
        <source>Practise in training mode</source>
        <translation>التدرّب في وضع التدريب</translation>
    </message>
</context>
<context>
    <name>taabia::LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>No account yet, or only curious? In training everything works and no money moves. The set-up waits here until you come back.</source>
        <translation>لا حساب بعد، أم مجرد فضول؟ في التدريب يعمل كل شيء ولا يتحرّك أي مال. الإعداد ينتظرك هنا حتى تعود.</translation>
    </message>
    <message>
        <source>Try it first</source>
        <translation>جرّب أولًا</translation>
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
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Print the receipt (Ctrl+P)</source>
        <translation>طباعة الوصل (Ctrl+P)</translation>
    </message>
    <message>
        <source>Look at the receipt</source>
        <translation>معاينة الوصل</translation>
    </message>
    <message>
        <source>Change: %1.</source>
        <comment>cash to hand back</comment>
        <translation>الباقي للزبون: %1.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>إعادة الإرسال</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>If the money goes back: %1, or %2 if the change is already given.</source>
        <comment>all the cash received, the price of the sale</comment>
        <translation>إذا أرجعت المال: %1، أو %2 إذا سبق أن أعطيت الباقي.</translation>
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
    <message>
        <source>You have sold nothing yet today. What you sell will stand here.</source>
        <translation>لم تبع شيئًا اليوم بعد. هنا تظهر مبيعاتك أنت لهذا اليوم.</translation>
    </message>
    <message>
        <source>Your sales today</source>
        <translation>مبيعاتك اليوم</translation>
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
        <translation>لائحة</translation>
    </message>
    <message>
        <source>History</source>
        <comment>the page</comment>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>the page</comment>
        <translation>اليومية</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>the page</comment>
        <translation>الإعدادات</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) are still under way. They are kept, and asked for again at the next start.</source>
        <translation>
            <numerusform>لا عملية جارية. كل شيء محفوظ، والصندوق يسأل من جديد عند التشغيل القادم.</numerusform>
            <numerusform>ما زالت عملية واحدة جارية. هي محفوظة، والصندوق يسأل عنها من جديد عند التشغيل القادم.</numerusform>
            <numerusform>ما زالت عمليتان جاريتين. هما محفوظتان، والصندوق يسأل عنهما من جديد عند التشغيل القادم.</numerusform>
            <numerusform>ما زالت %n عمليات جارية. هي محفوظة، والصندوق يسأل عنها من جديد عند التشغيل القادم.</numerusform>
            <numerusform>ما زالت %n عملية جارية. هي محفوظة، والصندوق يسأل عنها من جديد عند التشغيل القادم.</numerusform>
            <numerusform>ما زالت %n عملية جارية. هي محفوظة، والصندوق يسأل عنها من جديد عند التشغيل القادم.</numerusform>
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
        <translation>تعذّر تشغيل الصندوق. %1</translation>
    </message>
    <message>
        <source>A part of the till&apos;s data could not be read from the disk of this PC. Make a backup on a stick, and have the disk checked.</source>
        <translation>تعذرت قراءة جزء من بيانات الصندوق من قرص هذا الحاسوب. أنشئ نسخة احتياطية على مفتاح USB، واطلب فحص القرص.</translation>
    </message>
</context>
<context>
    <name>taabia::MisfitsPane</name>
    <message>
        <source>This till made no sale in this time.</source>
        <translation>لم يقم هذا الصندوق بأي بيع في هذا الوقت.</translation>
    </message>
    <message>
        <source>The sales around it</source>
        <translation>المبيعات حوله</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>فروق تحتاج تفسيرًا</translation>
    </message>
    <message>
        <source>Every check of the balance adds up in this time.</source>
        <translation>كل قراءات الرصيد متطابقة في هذه الفترة.</translation>
    </message>
</context>
<context>
    <name>taabia::MovementsOverlay</name>
    <message>
        <source>The movements cannot be shown. They are not lost. %1</source>
        <translation>تعذّر إظهار الحركات. لم يضِع منها شيء. %1</translation>
    </message>
    <message>
        <source>The day is being read…</source>
        <translation>جارٍ قراءة اليوم…</translation>
    </message>
    <message>
        <source>No cash moved on this day except by sales.</source>
        <translation>في هذا اليوم لم تتحرّك نقود إلا بالبيع.</translation>
    </message>
    <message>
        <source>Cash movements</source>
        <translation>حركات النقود</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>اليوم السابق</translation>
    </message>
    <message>
        <source>The day before (%1)</source>
        <translation>اليوم السابق (%1)</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>اليوم التالي</translation>
    </message>
    <message>
        <source>The day after (%1)</source>
        <translation>اليوم التالي (%1)</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>leave this window</comment>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>taabia::NamedSalesModel</name>
    <message>
        <source>Lost %1</source>
        <comment>an amount, on one sale</comment>
        <translation>خسارة %1</translation>
    </message>
</context>
<context>
    <name>taabia::NamedSalesView</name>
    <message>
        <source>Sales by name</source>
        <translation>العمليات التي تحتاج متابعة</translation>
    </message>
</context>
<context>
    <name>taabia::NewPassphrase</name>
    <message>
        <source>Not the same passphrase: type it again.</source>
        <translation>ليست العبارة نفسها: اكتبها من جديد.</translation>
    </message>
    <message>
        <source>A passphrase has at least %1 characters.</source>
        <translation>العبارة السرية من %1 أحرف على الأقل.</translation>
    </message>
    <message>
        <source>at least %1 characters</source>
        <translation>%1 أحرف على الأقل</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>العبارة السرية مرة أخرى</translation>
    </message>
</context>
<context>
    <name>taabia::NewsHint</name>
    <message>
        <source>This is a new version of Taabia: %1.</source>
        <translation>إصدار جديد من تعبئة: %1.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>الجديد</translation>
    </message>
</context>
<context>
    <name>taabia::NewsOverlay</name>
    <message>
        <source>What is new</source>
        <translation>الجديد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>الإصدار %1، %2</translation>
    </message>
</context>
<context>
    <name>taabia::OpenShiftCard</name>
    <message>
        <source>Type what is in the drawer now; 0 if nothing is.</source>
        <translation>اكتب ما في الدرج الآن؛ 0 إذا كان فارغًا.</translation>
    </message>
    <message>
        <source>No shift is open</source>
        <translation>لا توجد مناوبة مفتوحة</translation>
    </message>
    <message>
        <source>You can sell all the same. Those sales are listed apart and not counted with the drawer.</source>
        <translation>يمكنك البيع رغم ذلك. تُعرض هذه العمليات على حدة ولا تُحسب مع الدرج.</translation>
    </message>
    <message>
        <source>Cash in the drawer now, in DH</source>
        <translation>النقود في الدرج الآن، بالدرهم</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>رصيد البداية</translation>
    </message>
    <message>
        <source>By pieces…</source>
        <translation>قطعة قطعة…</translation>
    </message>
    <message>
        <source>Count the float</source>
        <translation>عدّ رصيد البداية</translation>
    </message>
    <message>
        <source>Open the shift</source>
        <translation>فتح المناوبة</translation>
    </message>
</context>
<context>
    <name>taabia::OwnersOnly</name>
    <message>
        <source>For an owner</source>
        <translation>لصاحب المحل</translation>
    </message>
    <message>
        <source>This page is for an owner of the shop. With an owner&apos;s PIN it opens, and whoever is at the till now signs in again afterwards.</source>
        <translation>هذه الصفحة لصاحب المحل. تُفتح برمزه السري، وبعدها يُدخل من على الصندوق رمزه من جديد.</translation>
    </message>
    <message>
        <source>Owner&apos;s PIN</source>
        <translation>الرمز السري لصاحب المحل</translation>
    </message>
</context>
<context>
    <name>taabia::PaperCard</name>
    <message>
        <source>The test page is on its way to the printer…</source>
        <translation>صفحة التجربة في طريقها إلى الطابعة…</translation>
    </message>
    <message>
        <source>The test page was not printed: look at the address, the cable, the power and the paper.</source>
        <translation>لم تُطبع صفحة التجربة: تحقّق من العنوان والكابل والكهرباء والورق.</translation>
    </message>
    <message>
        <source>Receipts and printers</source>
        <translation>الوصولات والطابعات</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>If that one fails three times</source>
        <translation>طابعة احتياطية (إذا تعذّرت الأولى ثلاث مرات)</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>طباعة صفحة تجربة</translation>
    </message>
    <message>
        <source>Print a receipt after each sale, by itself</source>
        <translation>طباعة وصل بعد كل عملية بيع تلقائيًا</translation>
    </message>
    <message>
        <source>Keep each closing of the day as a PDF</source>
        <translation>حفظ كل إغلاق في ملف PDF</translation>
    </message>
    <message>
        <source>Folder for PDF files</source>
        <translation>مجلد ملفات PDF</translation>
    </message>
    <message>
        <source>the till&apos;s own folder</source>
        <translation>مجلد الصندوق</translation>
    </message>
    <message>
        <source>This is how a receipt looks</source>
        <translation>هكذا يبدو الوصل</translation>
    </message>
    <message>
        <source>Sample of a receipt</source>
        <translation>نموذج وصل</translation>
    </message>
    <message>
        <source>The test page is being saved as a PDF…</source>
        <translation>جارٍ حفظ صفحة التجربة بصيغة PDF…</translation>
    </message>
    <message>
        <source>The test page was not saved: look at the folder.</source>
        <translation>لم تُحفظ صفحة التجربة: تحقّق من المجلد.</translation>
    </message>
    <message>
        <source>Save a test page as PDF</source>
        <translation>حفظ صفحة تجربة بصيغة PDF</translation>
    </message>
    <message>
        <source>Language of receipts and reports</source>
        <translation>لغة الوصولات والتقارير</translation>
    </message>
    <message>
        <source>As on the screen</source>
        <translation>مثل الشاشة</translation>
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
        <translation>معاينة</translation>
    </message>
    <message>
        <source>As it will be printed</source>
        <translation>كما سيُطبع</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Width of the paper</source>
        <translation>عرض الورق</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>taabia::PaymentPanel</name>
    <message>
        <source>Too little: %1 is due.</source>
        <translation>غير كافٍ: المطلوب %1.</translation>
    </message>
    <message>
        <source>So much cash? Look at what was typed.</source>
        <translation>هل كل هذا نقد؟ تحقّق مما كُتب.</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>ينقص</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>cash given back</comment>
        <translation>الباقي</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>ينقص %1</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>طريقة الأداء</translation>
    </message>
    <message>
        <source>Received, in DH</source>
        <translation>المستلم، بالدرهم</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>cash from the customer</comment>
        <translation>المستلم</translation>
    </message>
    <message>
        <source>exact amount</source>
        <translation>المبلغ المضبوط</translation>
    </message>
</context>
<context>
    <name>taabia::PeopleCard</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>الرمز السري</translation>
    </message>
    <message>
        <source>At this shop</source>
        <translation>في هذا المحل</translation>
    </message>
    <message>
        <source>Set</source>
        <comment>a PIN</comment>
        <translation>موجود</translation>
    </message>
    <message>
        <source>None</source>
        <comment>a PIN</comment>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>يعمل هنا</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>غادر</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>حُفظ: %1.</translation>
    </message>
    <message>
        <source>The PIN of %1 is set.</source>
        <translation>وُضع الرمز السري لـ %1.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>A clerk sells, prints receipts and opens and closes the shift. An owner may do everything, and lets a clerk do one thing more with his PIN.</source>
        <translation>البائع يبيع ويطبع الوصولات ويفتح المناوبة ويغلقها. صاحب المحل يفعل كل شيء، وبرمزه السري يسمح للبائع بأمر واحد إضافي.</translation>
    </message>
    <message>
        <source>Nobody signs in on this till: everything is allowed. That is so in training, and where the till was started with a server on its command line.</source>
        <translation>لا أحد يُدخل رمزًا على هذا الصندوق: كل شيء مسموح. هكذا في التدريب، وعند تشغيل الصندوق بخادم في سطر الأوامر.</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>وضع الرمز السري</translation>
    </message>
    <message>
        <source>Lock the till when nobody has touched it for</source>
        <translation>قفل الصندوق إذا لم يلمسه أحد مدة</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>lock the till</comment>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 دقيقة</translation>
    </message>
</context>
<context>
    <name>taabia::PeoplePage</name>
    <message>
        <source>The people</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Start selling</source>
        <translation>ابدأ البيع</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>اكتب اسمًا.</translation>
    </message>
    <message>
        <source>Not the same PIN: type it again.</source>
        <translation>ليس الرمز السري نفسه: اكتبه من جديد.</translation>
    </message>
    <message>
        <source>The owner</source>
        <translation>صاحب المحل</translation>
    </message>
    <message>
        <source>Sees and does everything. A clerk who needs more asks for this PIN.</source>
        <translation>يرى كل شيء ويفعل كل شيء. البائع الذي يحتاج أكثر يطلب هذا الرمز.</translation>
    </message>
    <message>
        <source>A clerk</source>
        <translation>بائع</translation>
    </message>
    <message>
        <source>Sells, prints, opens and closes shifts. Leave it empty if you sell alone; others are added in the Settings.</source>
        <translation>يبيع ويطبع ويفتح المناوبات ويغلقها. اتركه فارغًا إن كنت تبيع وحدك؛ ويُضاف آخرون في الإعدادات.</translation>
    </message>
    <message>
        <source>Name of the owner</source>
        <translation>اسم صاحب المحل</translation>
    </message>
    <message>
        <source>PIN of the owner</source>
        <translation>الرمز السري لصاحب المحل</translation>
    </message>
    <message>
        <source>PIN of the owner, once more</source>
        <translation>الرمز السري لصاحب المحل مرة أخرى</translation>
    </message>
    <message>
        <source>Name of the clerk</source>
        <translation>اسم البائع</translation>
    </message>
    <message>
        <source>PIN of the clerk</source>
        <translation>الرمز السري للبائع</translation>
    </message>
    <message>
        <source>PIN of the clerk, once more</source>
        <translation>الرمز السري للبائع مرة أخرى</translation>
    </message>
</context>
<context>
    <name>taabia::PeriodChooser</name>
    <message>
        <source>First day</source>
        <translation>أول يوم</translation>
    </message>
    <message>
        <source>Day in the period</source>
        <translation>يوم في الفترة</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>a period</comment>
        <translation>يوم</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>يوم واحد</translation>
    </message>
    <message>
        <source>Week</source>
        <comment>a period</comment>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>One week</source>
        <translation>أسبوع واحد</translation>
    </message>
    <message>
        <source>Month</source>
        <comment>a period</comment>
        <translation>شهر</translation>
    </message>
    <message>
        <source>One month</source>
        <translation>شهر واحد</translation>
    </message>
    <message>
        <source>Range</source>
        <comment>from any day to any day</comment>
        <translation>من… إلى…</translation>
    </message>
    <message>
        <source>From day to day</source>
        <translation>من يوم إلى يوم</translation>
    </message>
    <message>
        <source>One before</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>One before (%1)</source>
        <translation>السابق (%1)</translation>
    </message>
    <message>
        <source>One after</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>One after (%1)</source>
        <translation>التالي (%1)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>taabia::PeriodHead</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>taabia::PersonOverlay</name>
    <message>
        <source>Type a name.</source>
        <translation>اكتب اسمًا.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Change the person</source>
        <translation>تغيير الشخص</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>At this shop</source>
        <translation>في هذا المحل</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>يعمل هنا</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>غادر</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>taabia::PieceGrid</name>
    <message>
        <source>Notes</source>
        <translation>أوراق</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>قطع</translation>
    </message>
    <message>
        <source>Pieces of %1</source>
        <translation>عدد %1</translation>
    </message>
</context>
<context>
    <name>taabia::PinEntry</name>
    <message>
        <source>Checking…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
</context>
<context>
    <name>taabia::PinOverlay</name>
    <message>
        <source>The two are not the same. Type the new PIN once more.</source>
        <translation>الرمزان غير متطابقين. اكتب الرمز السري الجديد من جديد.</translation>
    </message>
    <message>
        <source>Save the PIN</source>
        <translation>حفظ الرمز السري</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation>تغيير رمزي السري</translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <translation>الرمز السري لـ %1</translation>
    </message>
    <message>
        <source>PIN until now</source>
        <translation>الرمز السري الحالي</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>الرمز السري الجديد</translation>
    </message>
    <message>
        <source>New PIN once more</source>
        <translation>الرمز السري الجديد مرة أخرى</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>taabia::PinPad</name>
    <message>
        <source>Erase the last digit</source>
        <translation>مسح آخر رقم</translation>
    </message>
</context>
<context>
    <name>taabia::PrintSign</name>
    <message numerus="yes">
        <source>%n print(s) did not come out.</source>
        <translation>
            <numerusform>لا شيء بقي دون طباعة.</numerusform>
            <numerusform>ورقة واحدة لم تُطبع.</numerusform>
            <numerusform>ورقتان لم تُطبعا.</numerusform>
            <numerusform>%n أوراق لم تُطبع.</numerusform>
            <numerusform>%n ورقة لم تُطبع.</numerusform>
            <numerusform>%n ورقة لم تُطبع.</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer does not take what is sent to it.</source>
        <translation>الطابعة لا تقبل ما يُرسل إليها.</translation>
    </message>
    <message>
        <source>Prints</source>
        <translation>المطبوعات</translation>
    </message>
</context>
<context>
    <name>taabia::PrinterForm</name>
    <message>
        <source>Not taken: an address is like %1.</source>
        <translation>لم يُقبل: يُكتب العنوان مثل %1.</translation>
    </message>
    <message>
        <source>Not taken: a device is like %1 or %2.</source>
        <translation>لم يُقبل: يُكتب المنفذ مثل %1 أو %2.</translation>
    </message>
    <message>
        <source>Not taken: a shared printer is like %1.</source>
        <translation>لم يُقبل: تُكتب الطابعة المشتركة مثل %1.</translation>
    </message>
    <message>
        <source>The system&apos;s default printer</source>
        <translation>الطابعة الافتراضية للحاسوب</translation>
    </message>
    <message>
        <source>Address in the network</source>
        <translation>العنوان في الشبكة</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>منفذ الطابعة</translation>
    </message>
    <message>
        <source>Shared printer</source>
        <translation>طابعة مشتركة</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>the till&apos;s own folder</source>
        <translation>مجلد الصندوق</translation>
    </message>
    <message>
        <source>Address of the printer</source>
        <translation>عنوان الطابعة</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no printer</comment>
        <translation>بدون</translation>
    </message>
    <message>
        <source>Printer of this PC</source>
        <translation>طابعة هذا الحاسوب</translation>
    </message>
    <message>
        <source>Receipt printer, network</source>
        <translation>طابعة وصولات (شبكة)</translation>
    </message>
    <message>
        <source>Receipt printer, USB</source>
        <translation>طابعة وصولات (USB)</translation>
    </message>
    <message>
        <source>Receipt printer, shared</source>
        <translation>طابعة وصولات (مشتركة)</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>ملفات PDF</translation>
    </message>
    <message>
        <source>Which printer</source>
        <translation>أي طابعة</translation>
    </message>
    <message>
        <source>Width of the paper</source>
        <translation>عرض الورق</translation>
    </message>
    <message>
        <source>Cut the paper after each receipt</source>
        <translation>قطع الورق بعد كل وصل</translation>
    </message>
    <message>
        <source>Open the cash drawer at a cash sale</source>
        <translation>فتح درج النقود عند البيع نقدًا</translation>
    </message>
    <message>
        <source>This PC did not say which printers it has. Come back to this page to ask again.</source>
        <translation>لم يذكر هذا الحاسوب الطابعات الموجودة لديه. عُد إلى هذه الصفحة لإعادة السؤال.</translation>
    </message>
</context>
<context>
    <name>taabia::PrintsView</name>
    <message>
        <source>Nothing was printed yet.</source>
        <translation>لم يُطبع شيء بعد.</translation>
    </message>
    <message>
        <source>The prints are being read…</source>
        <translation>جارٍ قراءة المطبوعات…</translation>
    </message>
    <message>
        <source>What the printer said, for who mends it: %1</source>
        <translation>ما قالته الطابعة، لمن يصلحها: %1</translation>
    </message>
    <message>
        <source>Prints</source>
        <translation>المطبوعات</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Printer or file</source>
        <translation>الطابعة أو الملف</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Print now</source>
        <translation>اطبع الآن</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>إلغاؤه</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Look at the paper</source>
        <translation>معاينة الورقة</translation>
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
        <translation>%1، %2، %3، العرض %4، %5</translation>
    </message>
    <message>
        <source>Served before: %1 to choose</source>
        <comment>a key</comment>
        <translation>أرقام سبقت تعبئتها: %1 للاختيار</translation>
    </message>
    <message>
        <source>Served before</source>
        <translation>أرقام سبقت تعبئتها</translation>
    </message>
</context>
<context>
    <name>taabia::RepayOverlay</name>
    <message>
        <source>That is more than is owed. Afterwards the shop owes %1.</source>
        <translation>هذا أكثر من الدَّين. سيصير على المحل %1.</translation>
    </message>
    <message>
        <source>Nothing remains owed.</source>
        <translation>لا يبقى أي دَين.</translation>
    </message>
    <message>
        <source>%1 remain owed.</source>
        <comment>an amount</comment>
        <translation>يبقى عليه %1.</translation>
    </message>
    <message>
        <source>Take the money</source>
        <translation>استخلاص المبلغ</translation>
    </message>
    <message>
        <source>%1 by card</source>
        <translation>%1 بالبطاقة</translation>
    </message>
    <message>
        <source>Take %1 in cash</source>
        <translation>استخلاص %1 نقدًا</translation>
    </message>
    <message>
        <source>Pays now, in DH</source>
        <translation>يؤدّي الآن، بالدرهم</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>طريقة الأداء</translation>
    </message>
    <message>
        <source>The customer pays</source>
        <translation>أداء الزبون</translation>
    </message>
</context>
<context>
    <name>taabia::ReplaceKeyCard</name>
    <message>
        <source>Type or paste the new key.</source>
        <translation>اكتب المفتاح الجديد أو ألصقه.</translation>
    </message>
    <message>
        <source>Type the passphrase of the file with the key.</source>
        <translation>اكتب العبارة السرية لملف المفتاح.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>Keep the new key</source>
        <translation>احفظ المفتاح الجديد</translation>
    </message>
    <message>
        <source>Check the new key</source>
        <translation>تحقق من المفتاح الجديد</translation>
    </message>
    <message>
        <source>The till uses the new key from now on, and asks for it at its next start.</source>
        <translation>يستعمل الصندوق المفتاح الجديد من الآن، وسيطلبه عند تشغيله المقبل.</translation>
    </message>
    <message>
        <source>The new key is kept, and the till uses it from now on.</source>
        <translation>حُفظ المفتاح الجديد، والصندوق يستعمله من الآن.</translation>
    </message>
    <message>
        <source>The old key stays: whoever is signed in may not replace it.</source>
        <translation>يبقى المفتاح القديم: ليس لمن هو داخل الآن حق تغييره.</translation>
    </message>
    <message>
        <source>The old key stays.</source>
        <translation>يبقى المفتاح القديم.</translation>
    </message>
    <message>
        <source>Replace the key</source>
        <translation>تغيير المفتاح</translation>
    </message>
    <message>
        <source>When the provider has given the shop a new key. The old one stays in use until the new one has passed the check and is kept.</source>
        <translation>حين يعطي المزوّد للمحل مفتاحًا جديدًا. يبقى القديم مستعملًا حتى يُتحقق من الجديد ويُحفظ.</translation>
    </message>
    <message>
        <source>New API key</source>
        <translation>مفتاح API الجديد</translation>
    </message>
    <message>
        <source>shown as dots</source>
        <translation>يظهر نقاطًا</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>العبارة السرية للملف</translation>
    </message>
</context>
<context>
    <name>taabia::RestoreCard</name>
    <message>
        <source>Backups (*.sqlite *.sealed)</source>
        <translation>نسخ احتياطية (*.sqlite *.sealed)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Choose the backup first.</source>
        <translation>اختر النسخة الاحتياطية أولًا.</translation>
    </message>
    <message>
        <source>Bring this backup back?</source>
        <translation>هل تُسترجع هذه النسخة؟</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>استرجاعها</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>ترك كل شيء كما هو</translation>
    </message>
    <message>
        <source>The backup is being copied and read from end to end. Selling goes on.</source>
        <translation>جارٍ نسخ النسخة الاحتياطية وقراءتها كاملة. البيع مستمر.</translation>
    </message>
    <message>
        <source>The backup is being made ready.</source>
        <translation>جارٍ تحضير النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>The till is being opened again.</source>
        <translation>جارٍ فتح الصندوق من جديد.</translation>
    </message>
    <message>
        <source>The newest of the sales that would be lost</source>
        <translation>أحدث عمليات البيع التي ستضيع</translation>
    </message>
    <message>
        <source>The sales that would be lost</source>
        <translation>عمليات البيع التي ستضيع</translation>
    </message>
    <message>
        <source>Bring a backup back</source>
        <translation>استرجاع نسخة احتياطية</translation>
    </message>
    <message>
        <source>A backup takes the place of the till&apos;s data: after a new disk, or when the data is damaged. First you see what would be lost by it.</source>
        <translation>تحلّ نسخة احتياطية محلّ بيانات الصندوق: بعد تغيير القرص، أو عندما تتلف البيانات. ترى أولًا ما الذي سيضيع.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>File of the backup</source>
        <translation>ملف النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>اختيار النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>العبارة السرية للنسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>الاطلاع على ما فيها</translation>
    </message>
    <message>
        <source>Look into the backup</source>
        <translation>الاطلاع على ما في النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>ما فيها</translation>
    </message>
    <message>
        <source>Bring this backup back…</source>
        <translation>استرجاع هذه النسخة…</translation>
    </message>
    <message>
        <source>Bring this backup back</source>
        <translation>استرجاع هذه النسخة</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Sold by</source>
        <translation>باعها</translation>
    </message>
</context>
<context>
    <name>taabia::RestorePrompt</name>
    <message>
        <source>The till cannot be opened</source>
        <translation>تعذّر فتح الصندوق</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Practise in training mode</source>
        <translation>التدرّب في وضع التدريب</translation>
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
        <source>Billed by the provider</source>
        <translation>المخصوم حسب المزوّد</translation>
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
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>طباعة الوصل</translation>
    </message>
    <message>
        <source>Look at the receipt</source>
        <translation>معاينة الوصل</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Shown to the owner</source>
        <translation>يظهر لصاحب المحل</translation>
    </message>
    <message>
        <source>Same again</source>
        <translation>تكرار العملية</translation>
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
            <numerusform>عملية واحدة (%1)</numerusform>
            <numerusform>عمليتان (%1)</numerusform>
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
        <source>No sale matches these filters. “Show all” takes them off.</source>
        <translation>لا عملية توافق هذه التصفية. «إظهار الكل» يلغيها.</translation>
    </message>
    <message>
        <source>Sales were made or have changed since this list was made.</source>
        <translation>تمّت عمليات أو تغيّرت منذ إعداد هذه اللائحة.</translation>
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
        <source>Same again</source>
        <translation>تكرار العملية</translation>
    </message>
    <message>
        <source>Your sales of today</source>
        <translation>مبيعاتك اليوم</translation>
    </message>
    <message>
        <source>Sales found</source>
        <translation>العمليات التي وُجدت</translation>
    </message>
    <message>
        <source>You have sold nothing yet today. What you sell will stand here.</source>
        <translation>لم تبع شيئًا اليوم بعد. هنا تظهر مبيعاتك أنت لهذا اليوم.</translation>
    </message>
    <message>
        <source>None of your sales of today matches these filters.</source>
        <translation>لا توافق أي من مبيعاتك اليوم هذه التصفية.</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>which sale stands before which</comment>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولا</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>الأقدم أولا</translation>
    </message>
    <message>
        <source>By number</source>
        <comment>the phone number</comment>
        <translation>حسب الرقم</translation>
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
    <message>
        <source>Shop</source>
        <comment>the section of the settings</comment>
        <translation>المحل</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>the section of the settings</comment>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Printers</source>
        <comment>the section of the settings</comment>
        <translation>الطابعات</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <comment>the section of the settings: amounts and promos</comment>
        <translation>المبالغ والعروض</translation>
    </message>
    <message>
        <source>This till</source>
        <comment>the section of the settings</comment>
        <translation>هذا الصندوق</translation>
    </message>
    <message>
        <source>People</source>
        <comment>the section of the settings</comment>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Backup</source>
        <comment>the section of the settings</comment>
        <translation>نسخة احتياطية</translation>
    </message>
    <message>
        <source>About</source>
        <comment>the section of the settings</comment>
        <translation>حول البرنامج</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
</context>
<context>
    <name>taabia::SetupAssistant</name>
    <message>
        <source>Step %1</source>
        <comment>1/4</comment>
        <translation>الخطوة %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>taabia::ShiftCard</name>
    <message>
        <source>The shift so far</source>
        <translation>المناوبة حتى الآن</translation>
    </message>
    <message>
        <source>Shift no. %1</source>
        <translation>المناوبة رقم %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>على الساعة %1</translation>
    </message>
    <message>
        <source>What is in the drawer is for you to count: the figures of the shift are shown to the owner, and stand on the Z report once it is closed.</source>
        <translation>عدّ ما في الدرج عليك أنت: أرقام المناوبة تظهر لصاحب المحل، وتُكتب في تقرير Z بعد الإغلاق.</translation>
    </message>
</context>
<context>
    <name>taabia::ShiftHint</name>
    <message>
        <source>No shift is open: the cash of these sales is not being counted.</source>
        <translation>لا توجد مناوبة مفتوحة: نقود هذه المبيعات لا تُحسب.</translation>
    </message>
    <message>
        <source>Open a shift</source>
        <translation>فتح مناوبة</translation>
    </message>
</context>
<context>
    <name>taabia::ShopCard</name>
    <message>
        <source>An ICE has 15 digits; characters typed: %1. It is kept all the same.</source>
        <translation>يتكوّن ICE من 15 رقمًا؛ عدد ما كُتب: %1. يُحفظ رغم ذلك.</translation>
    </message>
    <message>
        <source>The shop, on its receipts</source>
        <translation>المحل، على وصولاته</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>اسم المحل</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Phone of the shop</source>
        <translation>هاتف المحل</translation>
    </message>
    <message>
        <source>ICE (15 digits)</source>
        <translation>ICE (15 رقمًا)</translation>
    </message>
    <message>
        <source>Tax identification (IF)</source>
        <translation>التعريف الضريبي (IF)</translation>
    </message>
    <message>
        <source>Trade register (RC)</source>
        <translation>السجل التجاري (RC)</translation>
    </message>
    <message>
        <source>Professional tax (patente)</source>
        <translation>الضريبة المهنية (patente)</translation>
    </message>
    <message>
        <source>Words at the foot</source>
        <translation>كلمات أسفل الوصل</translation>
    </message>
    <message>
        <source>Thank you for your visit</source>
        <translation>شكرًا على زيارتكم</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>what was typed</comment>
        <translation>حُفظ</translation>
    </message>
    <message>
        <source>Type the name of the shop: it stands on each receipt.</source>
        <translation>اكتب اسم المحل: يظهر على كل وصل.</translation>
    </message>
    <message>
        <source>What is left empty is not printed. All of it is kept as you type.</source>
        <translation>ما يبقى فارغًا لا يُطبع. يُحفظ كل شيء أثناء الكتابة.</translation>
    </message>
</context>
<context>
    <name>taabia::ShopPage</name>
    <message>
        <source>The shop</source>
        <translation>المحل</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Only the name is needed now. All of it can be changed later, in the Settings.</source>
        <translation>الاسم وحده لازم الآن. يمكن تغيير كل شيء لاحقًا في الإعدادات.</translation>
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
        <translation>البيع</translation>
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
    <message>
        <source>Print the receipt of the last sale</source>
        <translation>طباعة وصل آخر عملية بيع</translation>
    </message>
    <message>
        <source>Money was given back</source>
        <translation>تم إرجاع النقود</translation>
    </message>
    <message>
        <source>Where the keys work</source>
        <translation>أين تعمل المفاتيح</translation>
    </message>
    <message>
        <source>History</source>
        <comment>the page</comment>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>the page</comment>
        <translation>اليومية</translation>
    </message>
    <message>
        <source>Till and credit book</source>
        <translation>الصندوق والديون</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Sell</source>
        <comment>the page</comment>
        <translation>بيع</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>the page</comment>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Moving about</source>
        <translation>التنقل</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>the key</comment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Go on, or open the row that is chosen</source>
        <translation>المتابعة، أو فتح السطر المختار</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>Space</translation>
    </message>
    <message>
        <source>Press the button that has the focus</source>
        <translation>الضغط على الزر المحدَّد</translation>
    </message>
    <message>
        <source>Go back, close</source>
        <translation>رجوع، إغلاق</translation>
    </message>
    <message>
        <source>At the read-back: cash, card, credit book</source>
        <translation>عند المراجعة: نقدًا، بطاقة، دين</translation>
    </message>
    <message>
        <source>Beside the sale</source>
        <translation>إلى جانب البيع</translation>
    </message>
    <message>
        <source>Look at the receipt of the last sale</source>
        <translation>معاينة وصل آخر عملية</translation>
    </message>
    <message>
        <source>Prints that did not come out</source>
        <translation>مطبوعات لم تخرج</translation>
    </message>
    <message>
        <source>Open a shift</source>
        <translation>فتح مناوبة</translation>
    </message>
    <message>
        <source>The list of sales</source>
        <translation>لائحة العمليات</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Choose the days</source>
        <translation>اختيار الأيام</translation>
    </message>
    <message>
        <source>Choose the operator</source>
        <translation>اختيار المشغّل</translation>
    </message>
    <message>
        <source>Choose the state</source>
        <translation>اختيار الحالة</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>إظهار الكل من جديد</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>إعادة قراءة اللائحة</translation>
    </message>
    <message>
        <source>Save the list as CSV, as PDF</source>
        <translation>حفظ اللائحة بصيغة CSV أو PDF</translation>
    </message>
    <message>
        <source>One sale, opened with Enter</source>
        <translation>عملية واحدة، تُفتح بمفتاح Enter</translation>
    </message>
    <message>
        <source>Print its receipt</source>
        <translation>طباعة وصلها</translation>
    </message>
    <message>
        <source>Look at its receipt</source>
        <translation>معاينة وصلها</translation>
    </message>
    <message>
        <source>Check it now</source>
        <translation>التحقق منها الآن</translation>
    </message>
    <message>
        <source>Send it again with the same reference</source>
        <translation>إعادة إرسالها بالمرجع نفسه</translation>
    </message>
    <message>
        <source>Mark it as dealt with</source>
        <translation>تسجيل أنها عولجت</translation>
    </message>
    <message>
        <source>The replies as they came</source>
        <translation>الردود كما وصلت</translation>
    </message>
    <message>
        <source>Figures</source>
        <comment>of the day</comment>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Till</source>
        <comment>the shift and its cash</comment>
        <translation>الصندوق</translation>
    </message>
    <message>
        <source>Credit book</source>
        <translation>دفتر الديون</translation>
    </message>
    <message>
        <source>Account at the provider</source>
        <translation>الحساب لدى المزوّد</translation>
    </message>
    <message>
        <source>Prints</source>
        <translation>المطبوعات</translation>
    </message>
    <message>
        <source>The day before, the day after</source>
        <translation>اليوم السابق، اليوم التالي</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Look at the paper</source>
        <translation>معاينة الورقة</translation>
    </message>
    <message>
        <source>Print, in the preview</source>
        <translation>الطباعة، من المعاينة</translation>
    </message>
    <message>
        <source>Print it now</source>
        <translation>طباعتها الآن</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>إلغاؤها</translation>
    </message>
    <message>
        <source>Open the folder of the PDF</source>
        <translation>فتح مجلد ملف PDF</translation>
    </message>
    <message>
        <source>Before the shift: count the float piece by piece</source>
        <translation>قبل المناوبة: عدّ رصيد البداية قطعة قطعة</translation>
    </message>
    <message>
        <source>Cash in, cash out</source>
        <translation>إدخال نقود، إخراج نقود</translation>
    </message>
    <message>
        <source>Print an X report</source>
        <translation>طباعة تقرير X</translation>
    </message>
    <message>
        <source>Count and close the shift</source>
        <translation>العدّ وإغلاق المناوبة</translation>
    </message>
    <message>
        <source>Counting: that is all of it</source>
        <translation>عند العدّ: هذا كل شيء</translation>
    </message>
    <message>
        <source>Counted: count once more</source>
        <translation>بعد العدّ: العدّ مرة أخرى</translation>
    </message>
    <message>
        <source>Movements of cash</source>
        <translation>حركات النقود</translation>
    </message>
    <message>
        <source>Movements: the day before, after</source>
        <translation>الحركات: اليوم السابق، التالي</translation>
    </message>
    <message>
        <source>Closings</source>
        <translation>الإغلاقات</translation>
    </message>
    <message>
        <source>Closings: print it again</source>
        <translation>الإغلاقات: إعادة الطباعة</translation>
    </message>
    <message>
        <source>Take a repayment</source>
        <translation>استخلاص دَين</translation>
    </message>
    <message>
        <source>Repayment: all that is owed</source>
        <translation>الاستخلاص: كل ما عليه</translation>
    </message>
    <message>
        <source>Repayment: in cash, by card</source>
        <translation>الاستخلاص: نقدًا، بالبطاقة</translation>
    </message>
    <message>
        <source>The customer&apos;s story</source>
        <translation>سجل الزبون</translation>
    </message>
    <message>
        <source>Change the customer</source>
        <translation>تعديل الزبون</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>زبون جديد</translation>
    </message>
    <message>
        <source>Bulk</source>
        <comment>the page</comment>
        <translation>لائحة</translation>
    </message>
    <message>
        <source>Somebody else takes over</source>
        <translation>شخص آخر يستلم الصندوق</translation>
    </message>
    <message>
        <source>Lock the till</source>
        <translation>قفل الصندوق</translation>
    </message>
    <message>
        <source>Settings, the catalogue: move what is chosen</source>
        <translation>الإعدادات، المبالغ والعروض: تحريك ما اختير</translation>
    </message>
    <message>
        <source>A list before it is sent</source>
        <translation>لائحة قبل إرسالها</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation>لصق لائحة</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>فتح ملف</translation>
    </message>
    <message>
        <source>Save a sample</source>
        <translation>حفظ نموذج</translation>
    </message>
    <message>
        <source>A line goes, or stays behind</source>
        <translation>سطر يُرسَل أو لا يُرسَل</translation>
    </message>
    <message>
        <source>All lines, or one kind of them</source>
        <translation>كل الأسطر، أو نوع منها</translation>
    </message>
    <message>
        <source>Read the list back and send it</source>
        <translation>مراجعة اللائحة وإرسالها</translation>
    </message>
    <message>
        <source>Put it away, take another list</source>
        <translation>وضعها جانبًا، أخذ لائحة أخرى</translation>
    </message>
    <message>
        <source>A list that is sent</source>
        <translation>لائحة مرسلة</translation>
    </message>
    <message>
        <source>Stop between two calls</source>
        <translation>التوقف بين اتصالين</translation>
    </message>
    <message>
        <source>Send what was not sent</source>
        <translation>إرسال ما لم يُرسَل</translation>
    </message>
    <message>
        <source>Leave what was not sent</source>
        <translation>التخلي عمّا لم يُرسَل</translation>
    </message>
    <message>
        <source>Look at a list that is not through</source>
        <translation>معاينة لائحة لم تكتمل</translation>
    </message>
    <message>
        <source>Receipts of the chosen lines</source>
        <translation>وصولات الأسطر المختارة</translation>
    </message>
    <message>
        <source>Go on: what is missing, read-back, sale</source>
        <translation>متابعة: ما ينقص، ثم القراءة على الزبون، ثم البيع</translation>
    </message>
    <message>
        <source>Regulars, from the third digit</source>
        <translation>ابتداءً من الرقم الثالث: أرقام سبقت تعبئتها</translation>
    </message>
    <message>
        <source>At the read-back: cash received</source>
        <translation>عند المراجعة: المبلغ المستلم</translation>
    </message>
    <message>
        <source>Details of the last sale</source>
        <translation>تفاصيل آخر عملية</translation>
    </message>
    <message>
        <source>Settings, About: save a report for support</source>
        <translation>الإعدادات، حول البرنامج: تقرير للدعم</translation>
    </message>
    <message>
        <source>What is new, after an upgrade</source>
        <translation>الجديد، بعد الترقية</translation>
    </message>
    <message>
        <source>Choose the order</source>
        <translation>اختيار الترتيب</translation>
    </message>
</context>
<context>
    <name>taabia::SignInPage</name>
    <message>
        <source>The till cannot start. %1</source>
        <translation>تعذّر تشغيل الصندوق. %1</translation>
    </message>
    <message>
        <source>The till is starting…</source>
        <translation>جارٍ تشغيل الصندوق…</translation>
    </message>
    <message>
        <source>Choose your name</source>
        <translation>اختر اسمك</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>دخول</translation>
    </message>
    <message>
        <source>Who is at the till?</source>
        <translation>من على الصندوق؟</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>الرمز السري</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
</context>
<context>
    <name>taabia::StepUpOverlay</name>
    <message>
        <source>An owner&apos;s PIN is needed</source>
        <translation>يلزم الرمز السري لصاحب المحل</translation>
    </message>
    <message>
        <source>Which owner</source>
        <translation>أي صاحب محل</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>Owner&apos;s PIN</source>
        <translation>الرمز السري لصاحب المحل</translation>
    </message>
    <message>
        <source>It is done once, in your name, and the owner&apos;s name is kept beside it.</source>
        <translation>يتم ذلك مرة واحدة باسمك، ويُحفظ اسم صاحب المحل بجانبه.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>taabia::SupportCard</name>
    <message>
        <source>Save a report for support</source>
        <translation>حفظ تقرير للدعم</translation>
    </message>
    <message>
        <source>When something is wrong</source>
        <translation>عند وجود مشكلة</translation>
    </message>
    <message>
        <source>One file for whoever helps you: what the till has written down of its work, and how it is set up. You see what is in it before it is saved.</source>
        <translation>ملف واحد لمن يساعدك: ما دوّنه الصندوق عن عمله وكيف هو مضبوط. ترى ما فيه قبل حفظه.</translation>
    </message>
</context>
<context>
    <name>taabia::SupportOverlay</name>
    <message>
        <source>Save a report for support</source>
        <translation>حفظ تقرير للدعم</translation>
    </message>
    <message>
        <source>Zip archive (*.zip)</source>
        <translation>أرشيف zip (*.zip)</translation>
    </message>
    <message>
        <source>The report is being put together…</source>
        <translation>جارٍ إعداد التقرير…</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>جارٍ كتابة الملف…</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>تم الحفظ: %1</translation>
    </message>
    <message>
        <source>Report for support</source>
        <translation>تقرير للدعم</translation>
    </message>
    <message>
        <source>This is what the file will hold, to the letter: log files, versions, this PC, the settings, figures of the ledger. No key, no PIN and no customer&apos;s number is in it. Nothing is sent by itself: save the file and give it to whoever helps you.</source>
        <translation>هذا ما سيحتويه الملف حرفًا بحرف: السجلات والإصدارات وهذا الحاسوب والإعدادات وأرقام الدفتر. لا يوجد فيه أي مفتاح ولا رمز سري ولا رقم زبون. لا يُرسل شيء من تلقاء نفسه: احفظ الملف وأعطه لمن يساعدك.</translation>
    </message>
    <message>
        <source>What is in the report</source>
        <translation>ما في التقرير</translation>
    </message>
    <message>
        <source>The file as it would leave</source>
        <translation>الملف كما سيخرج</translation>
    </message>
    <message>
        <source>Save as one file…</source>
        <translation>حفظ في ملف واحد…</translation>
    </message>
    <message>
        <source>Save as one file</source>
        <translation>حفظ في ملف واحد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>taabia::Tile</name>
    <message>
        <source>chosen</source>
        <comment>of a tile, for a screen reader</comment>
        <translation>محدد</translation>
    </message>
</context>
<context>
    <name>taabia::TillView</name>
    <message>
        <source>The shift is open.</source>
        <translation>المناوبة مفتوحة.</translation>
    </message>
    <message>
        <source>Noted: %1 put into the drawer.</source>
        <translation>سُجّل: دخل الدرج %1.</translation>
    </message>
    <message>
        <source>Noted: %1 taken out of the drawer.</source>
        <translation>سُجّل: خرج من الدرج %1.</translation>
    </message>
    <message>
        <source>Till</source>
        <comment>the view of the drawer</comment>
        <translation>الصندوق</translation>
    </message>
    <message>
        <source>The drawer is being read…</source>
        <translation>جارٍ قراءة الدرج…</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>إدخال نقود</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>إخراج نقود</translation>
    </message>
    <message>
        <source>X report</source>
        <translation>تقرير X</translation>
    </message>
    <message>
        <source>Count and close</source>
        <translation>العدّ والإغلاق</translation>
    </message>
    <message>
        <source>Cash movements</source>
        <translation>حركات النقود</translation>
    </message>
    <message>
        <source>Closings</source>
        <translation>الإغلاقات</translation>
    </message>
    <message>
        <source>The X report is in the print queue. What becomes of it stands under Prints (%1).</source>
        <comment>the key</comment>
        <translation>تقرير X في لائحة الطباعة. مصيره تجده ضمن المطبوعات (%1).</translation>
    </message>
</context>
<context>
    <name>taabia::TopBar</name>
    <message>
        <source>Somebody else takes over, lock, change the PIN</source>
        <translation>تبديل الشخص، القفل، تغيير الرمز السري</translation>
    </message>
</context>
<context>
    <name>taabia::WebhookCard</name>
    <message>
        <source>The provider is being asked…</source>
        <translation>جارٍ سؤال المزوّد…</translation>
    </message>
    <message>
        <source>The provider is being asked to change it…</source>
        <translation>جارٍ طلب التغيير من المزوّد…</translation>
    </message>
    <message>
        <source>From then on only these addresses may use the account: %1. This till cannot know its own internet address. If it is not among them, the provider refuses every sale of this till, and only the provider can undo it.</source>
        <translation>بعد ذلك لن تستعمل الحساب إلا هذه العناوين: %1. لا يمكن لهذا الصندوق أن يعرف عنوانه على الإنترنت. إذا لم يكن بينها، سيرفض المزوّد كل مبيعات هذا الصندوق، ولا يمكن لغير المزوّد إلغاء ذلك.</translation>
    </message>
    <message>
        <source>It could not be read. %1</source>
        <comment>the reason</comment>
        <translation>تعذّرت القراءة. %1</translation>
    </message>
    <message>
        <source>The provider has exactly this already.</source>
        <translation>هذا بالضبط ما عند المزوّد من قبل.</translation>
    </message>
    <message>
        <source>Webhook and addresses</source>
        <translation>عنوان webhook والعناوين المسموح بها</translation>
    </message>
    <message>
        <source>A webhook is a web server of yours that the provider calls when the status of a recharge changes. This PC is none and needs none: the till asks for the status of each sale by itself. Enter one only if you have such a server.</source>
        <translation>الـwebhook خادم ويب خاص بك، يتصل به المزوّد عندما تتغيّر حالة تعبئة. هذا الحاسوب ليس خادمًا ولا يحتاج إليه: الصندوق يسأل بنفسه عن حالة كل عملية. لا تُدخل عنوانًا إلا إذا كان عندك خادم كهذا.</translation>
    </message>
    <message>
        <source>Webhook address</source>
        <translation>عنوان webhook</translation>
    </message>
    <message>
        <source>Internet addresses that may use the account</source>
        <translation>عناوين الإنترنت المسموح لها باستعمال الحساب</translation>
    </message>
    <message>
        <source>Empty: any</source>
        <translation>فارغ: جميعها</translation>
    </message>
    <message>
        <source>Change it at the provider</source>
        <translation>التغيير عند المزوّد</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>إعادة القراءة</translation>
    </message>
    <message>
        <source>Read the webhook again</source>
        <translation>إعادة قراءة webhook</translation>
    </message>
    <message>
        <source>Change it all the same</source>
        <translation>التغيير رغم ذلك</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>%1 is no internet address: one has four numbers, up to 255.</source>
        <translation>%1 ليس عنوان إنترنت: العنوان أربعة أعداد لا يتجاوز أحدها 255.</translation>
    </message>
</context>
<context>
    <name>taabia::WhoOverlay</name>
    <message>
        <source>At the till</source>
        <translation>على الصندوق</translation>
    </message>
    <message>
        <source>Somebody else takes over</source>
        <translation>شخص آخر يستلم الصندوق</translation>
    </message>
    <message>
        <source>Lock the till</source>
        <translation>قفل الصندوق</translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation>تغيير رمزي السري</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
</TS>

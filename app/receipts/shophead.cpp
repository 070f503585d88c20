// SPDX-License-Identifier: GPL-3.0-or-later
#include "receipts/shophead.h"

namespace taabia {

using namespace paper;

namespace {

constexpr int mostAddressLines = 6;
constexpr int mostFooterLines = 12;

} // namespace

void ShopHead::addHead(PaperSpeech &speech, const ShopDetails &shop)
{
    const QString name = PaperLanguage::told(shop.name);
    const QString address = PaperLanguage::told(shop.address, mostAddressLines);
    const QString phone = PaperLanguage::told(shop.phone);
    if (!name.isEmpty())
        speech.add(Text{name, Align::Center, Size::Large, true});
    if (!address.isEmpty())
        speech.add(Text{address, Align::Center, Size::Small});
    if (!phone.isEmpty())
        speech.add(Text{speech.first().translate("Receipt", "Tel. %1").arg(PaperLanguage::isolated(phone)),
            Align::Center, Size::Small});
    if (!name.isEmpty() || !address.isEmpty() || !phone.isEmpty())
        speech.add(Rule{});
}

void ShopHead::addFoot(PaperSpeech &speech, const ShopDetails &shop)
{
    const QString footer = PaperLanguage::told(shop.footer, mostFooterLines);
    QStringList numbers;
    // The names of these numbers are the law's: the same in every language.
    const auto add = [&numbers](const char *name, const QString &number) {
        if (const QString told = PaperLanguage::told(number); !told.isEmpty())
            numbers +=
                PaperLanguage::isolated(QString::fromLatin1(name) + QChar(QChar::Nbsp) + PaperLanguage::isolated(told));
    };
    add("ICE", shop.ice);
    add("IF", shop.taxId);
    add("RC", shop.tradeRegister);
    add("Patente", shop.patente);
    if (footer.isEmpty() && numbers.isEmpty())
        return;
    speech.add(Rule{});
    if (!footer.isEmpty())
        speech.add(Text{footer, Align::Center, Size::Normal});
    if (!footer.isEmpty() && !numbers.isEmpty())
        speech.add(Gap{});
    if (!numbers.isEmpty())
        speech.add(Text{numbers.join(QStringLiteral("   ")), Align::Center, Size::Small});
}

} // namespace taabia

// SPDX-License-Identifier: GPL-3.0-or-later
#include "receipts/testpaper.h"

namespace taabia {

using namespace paper;

namespace {

Part languagePart(const PaperLanguage &in)
{
    const Money sample = Money::fromCentimes(123'450);
    Part part{in.isRightToLeft(), {}};
    part.blocks = {Rule{},
        Text{in.translate("TestPage", "English", "the name of this language, in itself"), Align::Start, Size::Large,
            true},
        Text{in.translate("TestPage", "Small letters: the printer is well set up."), Align::Start, Size::Small},
        Text{in.translate("TestPage", "Normal letters: the printer is well set up.")},
        Text{in.translate("TestPage", "Bold letters: the printer is well set up."), Align::Start, Size::Normal, true},
        Pair{in.translate("TestPage", "Number"),
            PaperLanguage::isolated(QStringLiteral("06\u202f12\u202f34\u202f56\u202f78"))},
        Pair{in.translate("TestPage", "Amount"), in.money(sample)}};
    return part;
}

} // namespace

PaperDocument testPaper(const std::vector<const PaperLanguage *> &languages, const ShopDetails &shop)
{
    PaperDocument document;
    document.title = languages.front()->translate("TestPage", "Test page");
    Part head;
    if (const QString name = PaperLanguage::told(shop.name); !name.isEmpty())
        head.blocks.emplace_back(Text{name, Align::Center, Size::Large, true});
    head.blocks.emplace_back(Text{QStringLiteral("Taabia · تعبئة"), Align::Center, Size::Normal});
    head.blocks.emplace_back(Text{QStringLiteral("TEST"), Align::Center, Size::Huge, true});
    head.blocks.emplace_back(Scale{});
    document.parts.push_back(head);
    for (const PaperLanguage *language : languages)
        document.parts.push_back(languagePart(*language));
    document.parts.push_back({false, {Mark{QStringLiteral("OK")}}});
    return document;
}

} // namespace taabia

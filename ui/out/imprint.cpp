// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/out/imprint.h"

#include "ui/words/words.h"

#include <QGuiApplication>

namespace taabia {

namespace {

constexpr qsizetype longestShop = 60; ///< leaves room on the line for the mark

/// What every file system takes.
QString asFileName(const QString &shop)
{
    QString name;
    for (const QChar c : shop)
        name += c.isLetterOrNumber() ? c : u' ';
    return name.simplified().replace(u' ', u'-').left(longestShop);
}

} // namespace

Imprint Imprint::now(const PaperTools &tools)
{
    const PaperTools::Owner owner = tools.owner ? tools.owner() : PaperTools::Owner();
    Imprint imprint;
    imprint.m_shop = owner.shop.simplified().left(longestShop);
    imprint.m_made = tr("Made on %1", "a date and a time").arg(Words::dateTime(QDateTime::currentDateTimeUtc()));
    if (owner.training)
        imprint.m_mark = tr("SPECIMEN: training, no real sale");
    imprint.m_page = tr("Page %1 of %2");
    imprint.m_mirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    return imprint;
}

paper::PageEdges Imprint::edges() const
{
    return {m_mirrored, m_shop, m_mark, m_made, m_page};
}

QStringList Imprint::lines() const
{
    QStringList said{m_shop, m_made, m_mark};
    said.removeAll(QString());
    return said;
}

void Imprint::addMark(std::vector<paper::Block> &blocks) const
{
    if (!m_mark.isEmpty())
        blocks.emplace_back(paper::Mark{m_mark});
}

QString Imprint::fileName(const QString &base, bool withShop) const
{
    QString name = base;
    if (const QString shop = asFileName(m_shop); withShop && !shop.isEmpty())
        name += u'-' + shop;
    // Not translated: whoever looks for it on the disk finds it in every language.
    return m_mark.isEmpty() ? name : name + QStringLiteral("-SPECIMEN");
}

} // namespace taabia

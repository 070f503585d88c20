// SPDX-License-Identifier: GPL-3.0-or-later
//
// growthplot light|dark FILE: draws what rows/growth.py writes to stdin ({"x": title, "y": title, "series": [{"name":
// ..., "points": [[sales, ms], ...]}, ...]}) as a PNG, both axes by powers of ten. A line is told by its mark as well
// as by its colour, and named where it ends. Started with QT_QPA_PLATFORM=offscreen.
#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

// QCustomPlot's header speaks Qt's keywords, which this program does without (QT_NO_KEYWORDS).
#define signals Q_SIGNALS
#define slots Q_SLOTS
#define foreach Q_FOREACH
#include <qcustomplot.h>
#undef signals
#undef slots
#undef foreach

namespace {

constexpr int width = 900;
constexpr int height = 520;
constexpr int roomForNames = 250;
constexpr double lineOfText = 22;

struct Look {
    QColor ground;
    QColor text;
    QColor grid;
    std::vector<QColor> lines;
};

Look lookOf(bool dark)
{
    if (dark)
        return {QColor(0x16, 0x1b, 0x22), QColor(0xe6, 0xed, 0xf3), QColor(0x3b, 0x43, 0x4d),
            {QColor(0x6c, 0xb6, 0xff), QColor(0xff, 0xb3, 0x5c), QColor(0x7e, 0xe0, 0x8a), QColor(0xff, 0x8a, 0x8a),
                QColor(0xd2, 0xa8, 0xff), QColor(0xf2, 0xe0, 0x6e), QColor(0x6f, 0xe3, 0xd6)}};
    return {Qt::white, QColor(0x1f, 0x23, 0x28), QColor(0xd5, 0xda, 0xe0),
        {QColor(0x0b, 0x5c, 0xad), QColor(0xa8, 0x55, 0x00), QColor(0x1a, 0x73, 0x2e), QColor(0xb0, 0x1c, 0x2e),
            QColor(0x6b, 0x35, 0xa8), QColor(0x7a, 0x6a, 0x00), QColor(0x00, 0x6e, 0x6a)}};
}

const std::vector shapes{QCPScatterStyle::ssDisc, QCPScatterStyle::ssSquare, QCPScatterStyle::ssDiamond,
    QCPScatterStyle::ssTriangle, QCPScatterStyle::ssTriangleInverted, QCPScatterStyle::ssCross,
    QCPScatterStyle::ssPlus};

/// "1,000", "0.1".
class PlainPowers : public QCPAxisTickerLog {
protected:
    QString getTickLabel(double tick, const QLocale &, QChar, int) override
    {
        const int decimals = tick < 1 ? int(std::ceil(-std::log10(tick) - 1e-9)) : 0;
        return QLocale(QLocale::English).toString(tick, 'f', decimals);
    }
};

void dress(QCPAxis *axis, const Look &look, const QString &title)
{
    axis->setScaleType(QCPAxis::stLogarithmic);
    axis->setTicker(QSharedPointer<PlainPowers>::create());
    axis->setLabel(title);
    axis->setLabelColor(look.text);
    axis->setTickLabelColor(look.text);
    axis->setBasePen(QPen(look.text));
    axis->setTickPen(QPen(look.text));
    axis->setSubTickPen(QPen(look.grid));
    axis->grid()->setPen(QPen(look.grid));
    axis->grid()->setZeroLinePen(Qt::NoPen);
    axis->setTickLabelFont(QApplication::font());
    axis->setLabelFont(QApplication::font());
}

struct Name {
    double pixel = 0; ///< where its line ends
    QString text;
    QColor color;
};

/// The names below each other in the order of their lines, none on another.
void spread(std::vector<Name> &names, double bottom)
{
    std::sort(names.begin(), names.end(), [](const Name &a, const Name &b) { return a.pixel < b.pixel; });
    for (std::size_t i = 1; i < names.size(); ++i)
        names[i].pixel = std::max(names[i].pixel, names[i - 1].pixel + lineOfText);
    double lowest = bottom;
    for (auto name = names.rbegin(); name != names.rend(); ++name) {
        name->pixel = std::min(name->pixel, lowest);
        lowest = name->pixel - lineOfText;
    }
}

void addName(QCustomPlot &plot, const Name &name)
{
    auto *text = new QCPItemText(&plot);
    text->setClipToAxisRect(false);
    text->position->setType(QCPItemPosition::ptAbsolute);
    text->position->setCoords(width - roomForNames + 10, name.pixel);
    text->setPositionAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    text->setText(name.text);
    text->setColor(name.color);
    text->setFont(QApplication::font());
}

void draw(QCustomPlot &plot, const QJsonObject &told, const Look &look)
{
    plot.setBackground(QBrush(look.ground));
    dress(plot.xAxis, look, told[QLatin1String("x")].toString());
    dress(plot.yAxis, look, told[QLatin1String("y")].toString());
    double least = 1;
    double most = 1;
    double widest = 1;
    const QJsonArray series = told[QLatin1String("series")].toArray();
    for (int i = 0; i < series.size(); ++i) {
        const QColor color = look.lines[std::size_t(i) % look.lines.size()];
        QCPGraph *graph = plot.addGraph();
        graph->setPen(QPen(color, 2.2));
        graph->setScatterStyle(
            QCPScatterStyle(shapes[std::size_t(i) % shapes.size()], QPen(color, 2), QBrush(color), 8));
        for (const QJsonValue &point : series[i].toObject()[QLatin1String("points")].toArray()) {
            const double x = point.toArray()[0].toDouble();
            const double y = point.toArray()[1].toDouble();
            graph->addData(x, y);
            least = std::min(least, y);
            most = std::max(most, y);
            widest = std::max(widest, x);
        }
    }
    plot.xAxis->setRange(800, widest * 1.25);
    plot.yAxis->setRange(std::pow(10, std::floor(std::log10(least))), std::pow(10, std::ceil(std::log10(most * 1.2))));
    plot.axisRect()->setAutoMargins(QCP::msLeft | QCP::msTop | QCP::msBottom);
    plot.axisRect()->setMargins(QMargins(0, 0, roomForNames, 0));
    plot.axisRect()->setMinimumMargins(QMargins(16, 18, 0, 14));
    plot.setViewport(QRect(0, 0, width, height));
    plot.replot();
    std::vector<Name> names;
    for (int i = 0; i < series.size(); ++i) {
        const double last = (plot.graph(i)->data()->constEnd() - 1)->value;
        names.push_back({plot.yAxis->coordToPixel(last), series[i].toObject()[QLatin1String("name")].toString(),
            look.lines[std::size_t(i) % look.lines.size()]});
    }
    spread(names, plot.axisRect()->bottom());
    for (const Name &name : names)
        addName(plot, name);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QFile in;
    if (arguments.size() != 3 || !in.open(stdin, QIODevice::ReadOnly))
        qFatal("growthplot light|dark FILE <JSON");
    const QStringList families = QFontDatabase::applicationFontFamilies(
        QFontDatabase::addApplicationFont(QStringLiteral(":/taabia/fonts/Cairo-SemiBold.ttf")));
    QFont font = families.isEmpty() ? QFont() : QFont(families.first());
    font.setPixelSize(14);
    QApplication::setFont(font);
    QCustomPlot plot;
    plot.resize(width, height);
    draw(plot, QJsonDocument::fromJson(in.readAll()).object(), lookOf(arguments[1] == QLatin1String("dark")));
    return plot.savePng(arguments[2], width, height, 2.0, 1) ? 0 : 1; // quality 1: the smallest file
}

// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_pages taabia|tablemodel FOLDER: one page of FOLDER/ledger.sqlite for each kind of question, in milliseconds of
// the database. A page is the ids that a list brings at once and the sales of a screen with what is read around it; of
// a QSqlTableModel it is select() and the cells of as many rows. Each question is asked once, of a connection that has
// answered only the others; its answer is held against plain SQL afterwards and is wrong if it differs by one sale.
#include "bench/figures.h"
#include "bench/historyquestions.h"

#include <QCoreApplication>
#include <QSqlTableModel>
#include <QVariant>

using namespace taabia;
using namespace taabia::bench;

namespace {

Asked tableModel(const QSqlDatabase &ledger)
{
    return [ledger](const HistoryQuestion &question) {
        QSqlTableModel model(nullptr, ledger);
        model.setTable(QStringLiteral("sale"));
        model.setFilter(question.where);
        model.setSort(model.fieldIndex(question.byNumber ? QStringLiteral("phone") : QStringLiteral("id")),
            question.byNumber ? Qt::AscendingOrder : Qt::DescendingOrder);
        if (!model.select())
            qFatal("the model does not answer");
        while (question.farEnd && model.canFetchMore())
            model.fetchMore();
        const int first = question.farEnd ? model.rowCount() - pageIds : 0;
        std::vector<SaleId> ids;
        for (int row = first; row < std::min(model.rowCount(), first + pageIds); ++row) {
            ids.push_back(model.index(row, 0).data().toLongLong());
            for (int column = 1; column < model.columnCount() && row < first + pageRows; ++column) {
                if (!model.index(row, column).isValid())
                    qFatal("a cell is not there");
                (void)model.index(row, column).data();
            }
        }
        return ids;
    };
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3)
        qFatal("bench_pages taabia|tablemodel FOLDER");
    const QString path = arguments[2] + QStringLiteral("/ledger.sqlite");
    {
        const QSqlDatabase ledger = openPlainly(path);
        const Asked ask = arguments[1] == QLatin1String("taabia") ? askTaabia(path) : tableModel(ledger);
        const std::vector<HistoryQuestion> questions = historyQuestions(ledger);
        std::vector<std::vector<SaleId>> answers;
        const auto taken =
            timesOf(questions, [&](const HistoryQuestion &question) { answers.push_back(ask(question)); });
        for (std::size_t i = 0; i < questions.size(); ++i) {
            if (answers[i] != plainAnswer(ledger, questions[i]))
                qFatal("%s, \"%s\", \"%s\": another page than plain SQL's", questions[i].figure,
                    qPrintable(questions[i].where), qPrintable(questions[i].filter.search));
        }
        Figures figures;
        for (const auto &[name, values] : taken)
            figures.add(name.constData(), median(values));
        figures.print();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("plain"));
    return 0;
}

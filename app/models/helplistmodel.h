// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"
#include "domain/handbook.h"
#include "models/roletextindex.h"

#include <QAbstractListModel>
#include <QStringList>

#include <vector>

namespace Cairn {

/**
 * Things to read about, such as chapters, questions or sources, of which those are shown that hold all words of a text.
 * A filter resets the model; whoever shows it keeps the choice by id.
 */
class HelpListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    /** What a row tells beside DisplayRole (the title) and AccessibleTextRole (the row in one sentence). */
    enum DataRole {
        IdRole = Qt::UserRole + 1, ///< QString
        LinesRole                  ///< QStringList: what stands below the title, as many lines in every row
    };
    Q_ENUM(DataRole)

    struct Row
    {
        QString id;
        QString title;
        QStringList lines;
        QString sentence;
        QString words; ///< what the filter looks in
    };

    explicit HelpListModel(std::vector<Row> rows, QObject *parent = nullptr);

    /** The chapters of a handbook, each with what it answers. */
    static std::vector<Row> sectionsOf(const Handbook &handbook);
    /** The kinds of numbers that a handbook explains, each with what it says. */
    static std::vector<Row> numbersOf(const Handbook &handbook);
    /** The questions of a catalogue, each with the beginning of its short answer. */
    static std::vector<Row> questionsOf(const Catalogue &catalogue);
    /** The sources of a catalogue, each with its publisher and its licence. */
    static std::vector<Row> sourcesOf(const Catalogue &catalogue);

    const QString &text() const { return m_text; }
    /** Every word of the text must be found in a row, as a word or a part of one; case and accents are forgiven. */
    void setText(const QString &text);
    bool isFiltered() const;

    /** How many there are without the filter. */
    int countOfAll() const { return static_cast<int>(m_rows.size()); }
    /** Whether there is such an id, shown or not. */
    bool knows(const QString &id) const;
    /** The place of an id among those shown; not valid where it is filtered out or not known. */
    QModelIndex indexOf(const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    std::vector<size_t> rowsWithText() const;

    std::vector<Row> m_rows;
    RoleTextIndex m_index;
    std::vector<size_t> m_shown;
    QString m_text;
};

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QListWidget;
class QPlainTextEdit;

namespace Cairn {

class Catalogue;
class Theme;
struct SourceRecord;

/** The sources of the catalogue, each with its licence, the words the licence asks for, and what it is worth. */
class SourcesDialog final : public QDialog
{
    Q_OBJECT

public:
    SourcesDialog(const Theme &theme, const Catalogue &catalogue, QWidget *parent = nullptr);

private:
    QWidget *makeParts(const Theme &theme);
    void fillList(const Theme &theme);
    void showSource(int place);
    static QString wordsOf(const SourceRecord &source);

    const Catalogue &m_catalogue;
    QListWidget *m_list;
    QPlainTextEdit *m_text;
};

} // namespace Cairn

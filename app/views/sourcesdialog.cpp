// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sourcesdialog.h"

#include "domain/catalogue.h"
#include "views/styledlabel.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace Cairn {

namespace {

constexpr int Margin = 20;
constexpr QSize Size(820, 520);
constexpr int ListWidth = 280;

/** What a source's confidence letter stands for. */
QString confidenceWords(const QString &code)
{
    if (code == QLatin1String("A"))
        return SourcesDialog::tr("A: official or from the publisher itself");
    if (code == QLatin1String("B"))
        return SourcesDialog::tr("B: open data that was cleaned");
    if (code == QLatin1String("C"))
        return SourcesDialog::tr("C: second-hand, only a hint");
    if (code == QLatin1String("own"))
        return SourcesDialog::tr("Our own judgement");
    return code;
}

} // namespace

SourcesDialog::SourcesDialog(const Theme &theme, const Catalogue &catalogue, QWidget *parent)
    : QDialog(parent)
    , m_catalogue(catalogue)
    , m_list(new QListWidget)
    , m_text(new QPlainTextEdit)
{
    setWindowTitle(tr("Sources"));
    auto *title = new StyledLabel(theme, TextStyle::DialogTitle, this);
    title->setText(tr("Where the contents come from"));
    auto *hint = new StyledLabel(theme, TextStyle::Body, this);
    hint->setTone(QStringLiteral("secondary"));
    hint->setWordWrap(true);
    hint->setText(tr("Every figure and every profile names its source. Addresses are shown, never opened."));
    QWidget *parts = makeParts(theme);
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Margin, Margin, Margin, 16);
    column->setSpacing(8);
    column->addWidget(title);
    column->addWidget(hint);
    column->addSpacing(4);
    column->addWidget(parts, 1);
    column->addSpacing(4);
    column->addLayout(buttons);

    connect(m_list, &QListWidget::currentRowChanged, this, &SourcesDialog::showSource);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    fillList(theme);
    resize(QSize(theme.scaled(Size.width()), theme.scaled(Size.height())).boundedTo(screen()->availableSize()));
    m_list->setFocus();
}

QWidget *SourcesDialog::makeParts(const Theme &theme)
{
    m_list->setAccessibleName(tr("Sources"));
    m_text->setAccessibleName(tr("About the chosen source"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *parts = new QSplitter(this);
    parts->addWidget(m_list);
    parts->addWidget(m_text);
    parts->setStretchFactor(1, 1);
    parts->setSizes({theme.scaled(ListWidth), theme.scaled(Size.width() - ListWidth)});
    parts->setChildrenCollapsible(false);
    return parts;
}

void SourcesDialog::fillList(const Theme &theme)
{
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setSpacing(theme.scaled(2));
    for (const SourceRecord &source : m_catalogue.sources()) {
        auto *item = new QListWidgetItem(source.title, m_list);
        //: Read by a screen reader: the title of a source, its publisher and its licence
        item->setData(Qt::AccessibleTextRole,
                      tr("%1, by %2, licence %3").arg(source.title, source.publisher, source.licence));
    }
    m_list->setCurrentRow(m_list->count() > 0 ? 0 : -1);
    showSource(m_list->currentRow());
}

void SourcesDialog::showSource(int place)
{
    const bool isThere = place >= 0 && place < static_cast<int>(m_catalogue.sources().size());
    m_text->setPlainText(isThere ? wordsOf(m_catalogue.sources()[static_cast<size_t>(place)])
                                 : tr("There is no source to show."));
}

QString SourcesDialog::wordsOf(const SourceRecord &source)
{
    QStringList lines;
    const auto tell = [&lines](const QString &sentence, const QString &value) {
        if (!value.isEmpty())
            lines.append(sentence.arg(value));
    };
    lines.append(source.title);
    tell(tr("Publisher: %1"), source.publisher);
    tell(tr("Version: %1"), source.version);
    tell(tr("Period: %1"), source.period);
    tell(tr("Licence: %1"), source.licence);
    tell(tr("Address: %1"), source.url);
    if (source.retrievedOn.isValid())
        tell(tr("Read on: %1"), QLocale().toString(source.retrievedOn, QLocale::LongFormat));
    tell(tr("What it is worth: %1"), confidenceWords(source.confidence));
    lines.append(source.modified ? tr("Changed for this program: yes") : tr("Changed for this program: no"));
    const QStringList texts{source.attribution, source.note};
    for (const QString &text : texts) {
        if (!text.isEmpty())
            lines.append(u'\n' + text);
    }
    return lines.join(u'\n');
}

} // namespace Cairn

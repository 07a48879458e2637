// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/aboutdialog.h"

#include "views/iconview.h"
#include "views/styledlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace Cairn {

namespace {

constexpr int Margin = 24;
constexpr int Width = 480;

} // namespace

AboutDialog::AboutDialog(const Theme &theme, const QString &catalogueVersion, QWidget *parent) : FittedDialog(parent)
{
    setWindowTitle(tr("About Career Cairn"));
    QStringList lines{tr("A planner for careers in machine learning: which roles fit, why, and what to learn next."),
                      tr("It uses no network. Everything stays on this computer."),
                      tr("Free software under the GNU General Public License, version 3 or later "
                         "(GPL-3.0-or-later). It comes without any warranty."),
                      tr("Built with Qt %1.").arg(QString::fromLatin1(qVersion()))};
    if (!catalogueVersion.isEmpty())
        lines.append(tr("Roles and skills of the data set %1.").arg(catalogueVersion));
    setAccessibleDescription(lines.join(u'\n'));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Margin, Margin, Margin, 18);
    column->setSpacing(10);
    column->addLayout(makeHead(theme));
    column->addSpacing(4);
    for (const QString &line : lines) {
        auto *label = new StyledLabel(theme, TextStyle::Body, this);
        label->setWordWrap(true);
        label->setText(line);
        column->addWidget(label);
    }
    column->addStretch(1);
    column->addSpacing(8);
    column->addLayout(makeButtons());
    fitToWidth(theme.scaled(Width));
}

void AboutDialog::setSourcesOffered(bool offered)
{
    m_sources->setVisible(offered);
}

QLayout *AboutDialog::makeHead(const Theme &theme)
{
    auto *name = new StyledLabel(theme, TextStyle::DialogTitle, this);
    name->setText(tr("Career Cairn"));
    auto *version = new StyledLabel(theme, TextStyle::Secondary, this);
    version->setTone(QStringLiteral("secondary"));
    version->setText(tr("Version %1").arg(QStringLiteral(CAIRN_VERSION)));
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(name);
    words->addWidget(version);
    auto *head = new QHBoxLayout;
    head->setSpacing(14);
    head->addWidget(new IconView(theme, QStringLiteral("stones"), 40, this));
    head->addLayout(words, 1);
    return head;
}

QLayout *AboutDialog::makeButtons()
{
    m_sources = new QPushButton(tr("Show the sources"), this);
    m_sources->setProperty("role", QStringLiteral("quiet"));
    m_sources->setAutoDefault(false);
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    close->setFocus();
    connect(m_sources, &QPushButton::clicked, this, &AboutDialog::sourcesWanted);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(m_sources);
    buttons->addStretch(1);
    buttons->addWidget(close);
    return buttons;
}

} // namespace Cairn

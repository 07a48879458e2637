// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/statusline.h"

#include "views/styledlabel.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

namespace Cairn {

/** A small icon in the colour of the captions beside it. */
class StatusLine::Picture final : public QWidget
{
public:
    Picture(const Theme &theme, const char *name, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
        , m_name(QString::fromLatin1(name))
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        connect(&m_theme, &Theme::changed, this, &QWidget::updateGeometry);
    }

    QSize sizeHint() const override { return {m_theme.scaled(14), m_theme.scaled(14)}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        m_theme.icon(m_name, m_theme.tokens().text3).paint(&painter, rect());
    }

private:
    const Theme &m_theme;
    QString m_name;
};

StatusLine::StatusLine(const Theme &theme, const QString &catalogueVersion, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_tick(new Picture(theme, "check", this))
    , m_saved(makeLabel({}))
    , m_file(new Picture(theme, "file", this))
    , m_workspace(makeLabel({}))
{
    auto *lock = new Picture(theme, "lock", this);
    StyledLabel *promise = makeLabel(tr("Offline: nothing leaves this computer"));
    //: %1 is the version of the catalogue of roles and skills, e.g. 2026.11
    StyledLabel *version = makeLabel(tr("Data set %1").arg(catalogueVersion));
    version->setVisible(!catalogueVersion.isEmpty());

    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(12, 3, 12, 2);
    line->setSpacing(5);
    line->addStrut(19);
    line->addWidget(m_tick);
    line->addWidget(m_saved);
    line->addSpacing(9);
    line->addWidget(m_file);
    line->addWidget(m_workspace);
    line->addStretch(1);
    line->addWidget(lock);
    line->addWidget(promise);
    line->addSpacing(9);
    line->addWidget(version);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setWorkspaceName({});
    showNothingToSave();
    connect(&m_theme, &Theme::changed, this, [this] { update(); });
}

StyledLabel *StatusLine::makeLabel(const QString &text)
{
    auto *label = new StyledLabel(m_theme, TextStyle::Secondary, this);
    label->setTone(QStringLiteral("caption"));
    label->setElided(true);
    label->setText(text);
    return label;
}

void StatusLine::showState(const QString &text, bool ticked)
{
    m_tick->setVisible(ticked);
    m_saved->setText(text);
}

void StatusLine::showNothingToSave()
{
    showState(tr("Nothing to save"), false);
}

void StatusLine::showAllSaved()
{
    showState(tr("Everything is saved"), true);
}

void StatusLine::showSaved(const QDateTime &at)
{
    //: %1 is the time of day of the last change that is on the disk
    showState(tr("Saved %1").arg(QLocale().toString(at.toLocalTime().time(), QLocale::ShortFormat)), true);
}

void StatusLine::setWorkspaceName(const QString &name)
{
    m_file->setVisible(!name.isEmpty());
    m_workspace->setVisible(!name.isEmpty());
    m_workspace->setText(name);
}

QString StatusLine::savedText() const
{
    return m_saved->text();
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().surface);
    painter.fillRect(QRect(0, 0, width(), 1), m_theme.tokens().line);
}

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"

#include <QDialog>

class QVBoxLayout;

namespace Cairn {

class Theme;

/** Everything about one thing to learn from; of a project its whole brief, to be copied as text. */
class ResourceDialog final : public QDialog
{
    Q_OBJECT

public:
    ResourceDialog(const Theme &theme, const Catalogue &catalogue, Resource resource, QWidget *parent = nullptr);

signals:
    /** The person wants it as a step of the roadmap; never for what is no longer offered. */
    void additionWanted();

private:
    QWidget *makeBody();
    QWidget *makeFoot();
    void addFacts(QVBoxLayout &lines, QWidget *body);
    void addBrief(QVBoxLayout &lines, QWidget *body);
    void addPoints(QVBoxLayout &lines, QWidget *body, const QString &heading, const QStringList &points);
    void addText(QVBoxLayout &lines, QWidget *body, const QString &heading, const QString &text);
    QStringList skillLines() const;
    QString asText() const;

    const Theme &m_theme;
    const Catalogue &m_catalogue;
    Resource m_resource;
    QStringList m_copied; ///< what was added so far, as plain text
};

} // namespace Cairn

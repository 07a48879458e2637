// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace Cairn {

/**
 * The XML of a part of an Office document, where it is safe to give to QXmlStreamReader: UTF-8 or UTF-16, without a
 * document type (and so without entities of its own), and without tags so long that their attributes alone would take
 * minutes to compare. Nothing where it is not.
 */
std::optional<QString> harmlessXml(const QByteArray &bytes);

} // namespace Cairn

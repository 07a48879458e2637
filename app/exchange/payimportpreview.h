// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/payimportplan.h"
#include "domain/result.h"

namespace Cairn {

class PayRoleNames;

/** Reads the beginning of a file, with the best guess at how it is to be read. */
Result<PayPreview> previewPay(const QString &path, const PayRoleNames &names);

/** The same, read by a plan that a person has changed. */
Result<PayPreview> previewPay(const QString &path, const PayRoleNames &names, const PayImportPlan &plan);

} // namespace Cairn

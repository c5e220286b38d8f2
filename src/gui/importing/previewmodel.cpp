// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/importing/previewmodel.h"

#include "corpus/titlemarkup.h"
#include "gui/importing/reporttext.h"
#include "gui/shell/errortext.h"

#include <QFileInfo>

#include <utility>

namespace lutrin::gui {

namespace {

/// « package.json », and below it why.
QString fileText(Error error)
{
    const QString name = QFileInfo(QString::fromStdString(error.subject)).fileName();
    error.subject.clear();
    return name + u'\n' + errorText(error);
}

} // namespace

PreviewModel::PreviewModel(const Theme &theme, const library::ImportReport &report,
                           const std::set<std::string> &apart, QObject *parent)
    : QAbstractListModel(parent), m_theme(theme), m_report(report), m_apart(apart)
{
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_checked.size() + m_files.size());
}

const library::ImportSample *PreviewModel::record(const QModelIndex &index) const
{
    const bool isRecord = index.isValid() && std::cmp_less(index.row(), m_checked.size());
    return isRecord ? m_report.samples[static_cast<std::size_t>(index.row())].get() : nullptr;
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    return row < m_checked.size() ? recordData(row, role)
                                  : fileData(m_files[row - m_checked.size()], role);
}

QVariant PreviewModel::recordData(std::size_t record, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return lineOf(record);
    case Qt::ToolTipRole:
        return QString::fromStdString(m_report.samples[record]->file);
    case Qt::CheckStateRole:
        return m_checked[record] ? Qt::Checked : Qt::Unchecked;
    case Qt::ForegroundRole:
        return m_checked[record] ? m_theme.palette().ink : m_theme.palette().muted;
    default:
        return {};
    }
}

QVariant PreviewModel::fileData(const FileLine &file, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return file.words;
    case Qt::ToolTipRole:
        return file.tip;
    case Qt::ForegroundRole:
        return file.colour;
    default:
        return {};
    }
}

QString PreviewModel::lineOf(std::size_t record) const
{
    const library::ImportSample &sample = *m_report.samples[record];
    return shortened(corpus::plainTitle(sample.document.title)) + u'\n' +
           (m_checked[record] ? fateText(fateOf(sample)) : tr("laissée de côté")) +
           QStringLiteral(" · ") + QFileInfo(QString::fromStdString(sample.file)).fileName();
}

library::Fate PreviewModel::fateOf(const library::ImportSample &sample) const
{
    const bool isApart =
        sample.fate == library::Fate::Merge && m_apart.contains(sample.merge.record);
    return isApart ? library::Fate::New : sample.fate;
}

bool PreviewModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || record(index) == nullptr)
        return false;
    const auto place = static_cast<std::size_t>(index.row());
    const bool on = value.toInt() == Qt::Checked;
    if (m_checked[place] == on)
        return true;
    m_checked[place] = on;
    m_unchecked += on ? -1 : 1;
    emit dataChanged(index, index);
    emit checksChanged();
    return true;
}

void PreviewModel::checkAll(bool on)
{
    m_checked.assign(m_checked.size(), on);
    m_unchecked = on ? 0 : m_checked.size();
    refresh();
    emit checksChanged();
}

Qt::ItemFlags PreviewModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index) | Qt::ItemNeverHasChildren;
    return record(index) == nullptr ? flags : flags | Qt::ItemIsUserCheckable;
}

void PreviewModel::refresh()
{
    if (rowCount() > 0)
        emit dataChanged(index(0), index(rowCount() - 1));
}

/// The files stand below the records, and come anew.
void PreviewModel::fill()
{
    removeFiles();
    addRecords();
    addFiles();
}

void PreviewModel::removeFiles()
{
    if (m_files.empty())
        return;
    beginRemoveRows({}, static_cast<int>(m_checked.size()), rowCount() - 1);
    m_files.clear();
    endRemoveRows();
}

void PreviewModel::addRecords()
{
    const std::size_t count = m_report.samples.size();
    if (count == m_checked.size())
        return;
    beginInsertRows({}, static_cast<int>(m_checked.size()), static_cast<int>(count) - 1);
    m_checked.resize(count, true);
    endInsertRows();
}

void PreviewModel::addFiles()
{
    std::vector<FileLine> files = fileLines();
    if (files.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(files.size()) - 1);
    m_files = std::move(files);
    endInsertRows();
}

/// The failures, then what is left out.
std::vector<PreviewModel::FileLine> PreviewModel::fileLines() const
{
    std::vector<FileLine> lines;
    const auto add = [&](const library::ImportMessage &message, const QColor &colour) {
        lines.push_back({fileText(message.error), errorText(message.error), colour});
    };
    for (const library::ImportMessage &message : m_report.messages) {
        if (message.severity == library::Severity::Failure)
            add(message, m_theme.palette().warning);
    }
    for (const library::ImportMessage &message : m_report.messages) {
        if (message.leftOut)
            add(message, m_theme.palette().muted);
    }
    return lines;
}

} // namespace lutrin::gui

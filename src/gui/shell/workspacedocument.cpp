// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The open document of a workspace: its way there and back, its marks, what is near to it.

#include "gui/shell/workspace.h"

#include <utility>

namespace lutrin::gui {

namespace {

using Loaded = Result<std::shared_ptr<OpenDocument>>;

} // namespace

void Workspace::openDocument(const std::string &id)
{
    if (id.empty()) {
        m_jobs.stop(Lane::Document);
        m_jobs.stop(Lane::Marks);
        m_jobs.stop(Lane::Related);
        m_document.reset();
        emit documentOpened(nullptr);
        return;
    }
    m_history.visit(id);
    load(id);
    emit historyChanged();
}

void Workspace::back()
{
    if (!m_history.canGoBack())
        return;
    load(m_history.back(), Way::Back);
    emit historyChanged();
}

void Workspace::forward()
{
    if (!m_history.canGoForward())
        return;
    load(m_history.forward(), Way::Forward);
    emit historyChanged();
}

/// What has left the library is no place to go to any more: the next one is.
void Workspace::passOver(Way way)
{
    m_history.forget();
    if (way == Way::Back && m_history.hasPlace())
        load(m_history.place(), way);
    else if (m_history.canGoForward())
        load(m_history.forward(), Way::Forward);
    emit historyChanged();
}

void Workspace::load(const std::string &id, Way way)
{
    if (!m_library)
        return;
    m_jobs.stop(Lane::Marks);
    m_jobs.stop(Lane::Related);
    emit documentRequested(id);
    m_jobs.run(
        Lane::Document, this,
        [library = m_library, id, query = m_request.query, taxonomy = m_taxonomy](std::stop_token) {
            return loadDocument(*library, id, query, taxonomy);
        },
        [this, way, query = m_request.query](Loaded &&loaded) {
            if (!loaded && way != Way::There && loaded.error().cause == Cause::NotFound)
                return passOver(way);
            if (!loaded) {
                fail(loaded.error());
                return;
            }
            // An answer that came meanwhile had the document before marked.
            m_jobs.stop(Lane::Marks);
            m_document = std::move(*loaded);
            m_markedQuery = query;
            emit documentOpened(m_document);
            if (m_markedQuery != m_request.query)
                mark();
            findRelated();
        });
}

/// After the document is shown: to compare it with all others takes longer than to read it.
void Workspace::findRelated()
{
    constexpr int relatedShown = 4;
    if (!m_document)
        return;
    m_jobs.run(
        Lane::Related, this,
        [library = m_library, id = m_document->document.id](std::stop_token stop) {
            return library->related(id, relatedShown, "fr", std::move(stop));
        },
        [this](Result<std::vector<search::Hit>> &&related) {
            if (!related) {
                fail(related.error());
                return;
            }
            if (!m_document || related->empty())
                return;
            auto open = std::make_shared<OpenDocument>(*m_document);
            open->related = std::move(*related);
            m_document = std::move(open);
            emit relatedFound(m_document);
        });
}

/// The open document as it is in the library by now. What is near to it is found anew: its words
/// and labels may be others.
void Workspace::reload()
{
    if (!m_document || m_jobs.running(Lane::Document))
        return;
    m_jobs.run(
        Lane::Document, this,
        [library = m_library, id = m_document->document.id, query = m_request.query,
         taxonomy = m_taxonomy](const std::stop_token &) {
            return loadDocument(*library, id, query, taxonomy);
        },
        [this, query = m_request.query](Loaded &&loaded) {
            if (!loaded && loaded.error().cause == Cause::NotFound)
                return openDocument({});
            if (!loaded)
                return fail(loaded.error());
            const bool same = m_document && m_document->document == (*loaded)->document &&
                              m_document->files == (*loaded)->files &&
                              *m_document->taxonomy == *(*loaded)->taxonomy;
            if (same)
                return;
            m_jobs.stop(Lane::Marks);
            m_document = std::move(*loaded);
            m_markedQuery = query;
            emit documentChanged(m_document);
            if (m_markedQuery != m_request.query)
                mark();
            findRelated();
        });
}

void Workspace::mark()
{
    m_jobs.run(
        Lane::Marks, this,
        [library = m_library, present = m_document,
         query = m_request.query](std::stop_token) -> Loaded {
            auto open = std::make_shared<OpenDocument>(*present);
            if (auto marked = markWords(*open, *library, query); !marked)
                return failure(marked.error());
            return open;
        },
        [this, query = m_request.query](Loaded &&marked) {
            if (!marked) {
                fail(marked.error());
                return;
            }
            // What came meanwhile.
            (*marked)->related = m_document->related;
            m_document = std::move(*marked);
            m_markedQuery = query;
            emit documentMarked(m_document);
        });
}

void Workspace::coverDocument(bool covered)
{
    if (std::exchange(m_covered, covered) != covered)
        emit coverChanged();
}

bool Workspace::documentAtHand() const
{
    return m_document && (!m_covered || !m_selection.empty());
}

} // namespace lutrin::gui

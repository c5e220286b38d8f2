// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/build.h"
#include "query/lexer.h"
#include "query/near.h"
#include "query/query.h"
#include "query/signs.h"
#include "query/spelling.h"
#include "query/typeddate.h"

#include <algorithm>
#include <optional>
#include <span>
#include <utility>

namespace lutrin::query {

namespace {

// Deeper parentheses are left out; what is nested less deep may still be cut to maximumDepth.
constexpr int maximumParentheses = 200;

// How an operand hangs on the one before it.
enum class Link { Beside, And, Or };

struct Operand {
    Link link = Link::Beside;
    Node node;
    bool isFilter = false; ///< a field or an exclusion, which restricts all of its level
};

class Parser {
public:
    Parser(std::string_view text, Lexemes lexemes)
        : m_text(text)
        , m_lexemes(std::move(lexemes.lexemes))
        , m_kinds(m_lexemes.size(), SpanKind::Word)
    {
        m_query.remarks = std::move(lexemes.remarks);
    }

    Query parse()
    {
        if (std::optional<Node> root = level())
            m_query.root = std::move(*root);
        if (!limitDepth(m_query.root))
            m_query.remarks.push_back(
                {RemarkKind::TooDeep, {0, m_text.size()}, std::string(m_text)});
        finish();
        return std::move(m_query);
    }

private:
    // The end of a level. Leaves out the parentheses that close nothing.
    bool atEnd()
    {
        while (m_depth == 0 && isNext(LexemeKind::Close))
            leaveOut(RemarkKind::StrayParenthesis);
        return m_at == m_lexemes.size() || m_lexemes[m_at].kind == LexemeKind::Close;
    }

    [[nodiscard]] bool isNext(LexemeKind kind) const
    {
        return m_at < m_lexemes.size() && m_lexemes[m_at].kind == kind;
    }

    void remark(RemarkKind kind, std::size_t first, std::size_t last)
    {
        const Range range{m_lexemes[first].range.begin, m_lexemes[last].range.end};
        m_query.remarks.push_back(
            {kind, range, std::string(m_text.substr(range.begin, range.end - range.begin))});
    }

    void leaveOut(RemarkKind kind)
    {
        remark(kind, m_at, m_at);
        m_kinds[m_at++] = SpanKind::Error;
    }

    void accept(SpanKind kind) { m_kinds[m_at++] = kind; }

    // Operands up to a closing parenthesis or the end.
    std::optional<Node> level()
    {
        std::vector<Operand> operands;
        while (!atEnd()) {
            const std::size_t first = m_at;
            Operand operand;
            const bool negated = operators(operand.link, operands.empty());
            if (atEnd()) {
                for (std::size_t i = first; i < m_at; ++i)
                    stray(i);
                break;
            }
            if (std::optional<Node> node = nearChain(operand.isFilter)) {
                operand.node = negated ? noneOf(std::move(*node)) : std::move(*node);
                operand.isFilter = operand.isFilter || m_minus;
                operands.push_back(std::move(operand));
            }
        }
        return combine(std::move(operands));
    }

    void stray(std::size_t index)
    {
        if (m_kinds[index] == SpanKind::Error)
            return;
        m_kinds[index] = SpanKind::Error;
        remark(RemarkKind::StrayOperator, index, index);
    }

    // Reads the operators before an operand. Of several in a row the last one counts, and SAUF
    // goes with any. True for an exclusion.
    bool operators(Link &link, bool first)
    {
        bool negated = false;
        m_minus = false;
        std::optional<std::size_t> joining;
        for (; !atEnd(); ++m_at) {
            const LexemeKind kind = m_lexemes[m_at].kind;
            if (kind == LexemeKind::And || kind == LexemeKind::Or || kind == LexemeKind::Near) {
                m_kinds[m_at] = SpanKind::Operator;
                if (joining)
                    stray(*joining);
                joining = m_at;
                link = kind == LexemeKind::Or ? Link::Or : Link::And;
            } else if (kind == LexemeKind::Not || kind == LexemeKind::Minus) {
                m_kinds[m_at] = SpanKind::Operator;
                negated = !negated;
                m_minus = kind == LexemeKind::Minus;
                if (kind == LexemeKind::Not && !joining)
                    link = Link::And;
            } else {
                break;
            }
        }
        if (joining && (first || m_lexemes[*joining].kind == LexemeKind::Near))
            stray(*joining);
        if (first)
            link = Link::Beside;
        return negated;
    }

    // One operand, or several joined by PRÈS.
    std::optional<Node> nearChain(bool &isFilter)
    {
        std::vector<Node> operands;
        std::vector<int> distances;
        const std::size_t first = m_at;
        std::optional<Node> node = operand(isFilter);
        while (node && isNext(LexemeKind::Near) && followedByOperand()) {
            distances.push_back(m_lexemes[m_at].distance);
            accept(SpanKind::Operator);
            operands.push_back(std::move(*node));
            bool ignored = false;
            node = operand(ignored);
        }
        if (operands.empty())
            return node;
        isFilter = false;
        if (node)
            operands.push_back(std::move(*node));
        if (operands.size() > distances.size())
            if (std::optional<Node> near = nearOf(operands, distances))
                return near;
        remark(RemarkKind::NearNeedsWords, first, m_at - 1);
        return allOf(std::move(operands));
    }

    [[nodiscard]] bool followedByOperand() const
    {
        if (m_at + 1 >= m_lexemes.size())
            return false;
        const LexemeKind kind = m_lexemes[m_at + 1].kind;
        return kind == LexemeKind::Term || kind == LexemeKind::Open ||
               kind == LexemeKind::FieldName;
    }

    std::optional<Node> operand(bool &isFilter)
    {
        switch (m_lexemes[m_at].kind) {
        case LexemeKind::Open:
            return group(isFilter);
        case LexemeKind::FieldName:
            return fielded(isFilter);
        default:
            return namesIdentifier() ? identifier()
                                     : term(m_field ? SpanKind::FieldValue : SpanKind::Word);
        }
    }

    [[nodiscard]] bool namesIdentifier() const
    {
        const auto words = std::span(m_lexemes).subspan(m_at);
        return !m_field && words.size() > 1 && words[1].kind == LexemeKind::Term &&
               words[0].match == Match::Word && words[1].match == Match::Word &&
               query::namesIdentifier(words[0].text, words[1].text);
    }

    // « ISBN 979-10-373-0989-1 », as it is printed.
    std::optional<Node> identifier()
    {
        const auto outer = std::exchange(m_field, fieldNamed(m_lexemes[m_at].text));
        accept(SpanKind::FieldName);
        std::optional<Node> node = term(SpanKind::FieldValue);
        m_field = outer;
        return node;
    }

    std::optional<Node> group(bool &isFilter)
    {
        const std::size_t open = m_at;
        if (m_depth == maximumParentheses) {
            leaveOut(RemarkKind::TooDeep);
            skipGroup();
            return std::nullopt;
        }
        accept(SpanKind::Parenthesis);
        ++m_depth;
        const bool minus = m_minus;
        std::optional<Node> node = level();
        m_minus = minus;
        --m_depth;
        if (m_at < m_lexemes.size())
            accept(SpanKind::Parenthesis);
        else
            remark(RemarkKind::OpenParenthesis, open, open);
        isFilter = node && m_field == std::nullopt && isOfFields(*node);
        return node;
    }

    void skipGroup()
    {
        for (int depth = 1; depth > 0 && m_at < m_lexemes.size(); ++m_at) {
            const LexemeKind kind = m_lexemes[m_at].kind;
            depth += kind == LexemeKind::Open ? 1 : kind == LexemeKind::Close ? -1 : 0;
            m_kinds[m_at] = SpanKind::Error;
        }
    }

    // A field and its value: a term, -term, or a group whose terms all take the field.
    std::optional<Node> fielded(bool &isFilter)
    {
        const std::size_t name = m_at;
        const auto outer = std::exchange(m_field, m_lexemes[m_at].field);
        accept(SpanKind::FieldName);
        const bool negated = isNext(LexemeKind::Minus);
        if (negated)
            accept(SpanKind::Operator);
        std::optional<Node> node;
        if (isNext(LexemeKind::Open)) {
            node = group(isFilter);
        } else if (isNext(LexemeKind::Term)) {
            const std::string initials = skipArticles();
            node = term(SpanKind::FieldValue);
            if (node && !initials.empty()) {
                node->text = initials + node->text;
                node->match = Match::Phrase;
            }
        } else {
            remark(RemarkKind::EmptyField, name, name);
            m_kinds[name] = SpanKind::Error;
        }
        isFilter = true;
        m_field = outer;
        return node && negated ? noneOf(std::move(*node)) : std::move(node);
    }

    // `titre:le traité` asks for *traité* in the title, as whoever types it means, and `auteur:J.
    // Dupont` for a Dupont with these initials, which are given back, with a space behind each, but
    // `auteur:Mme Dupont` for any. `langue:de` asks for German.
    std::string skipArticles()
    {
        std::string initials;
        if (m_field->field == Field::Language)
            return initials;
        while (m_at + 1 < m_lexemes.size() && m_lexemes[m_at + 1].kind == LexemeKind::Term &&
               m_lexemes[m_at].match == Match::Word) {
            const std::string &word = m_lexemes[m_at].text;
            const bool isName = m_field->field == Field::Author;
            const bool isTitle = isName && isCourtesy(word, m_lexemes[m_at + 1].text);
            if (isName && !isTitle && isInitial(word))
                initials += word + ' ';
            else if (!isTitle && !isArticle(word))
                break;
            accept(SpanKind::FieldValue);
        }
        return initials;
    }

    std::optional<Node> term(SpanKind kind)
    {
        if (m_terms++ == maximumTerms)
            remark(RemarkKind::TooLong, m_at, m_lexemes.size() - 1);
        if (m_terms > maximumTerms) {
            accept(SpanKind::Error);
            return std::nullopt;
        }
        const Lexeme &lexeme = m_lexemes[m_at];
        const FieldName name = m_field.value_or(FieldName());
        if (name.use != FieldName::Use::Term)
            return period(name.use);
        Node node{Kind::Term, name.field, lexeme.match, lexeme.text};
        if (!m_field && lexeme.match == Match::Word)
            node.field = identifierField(lexeme.text);
        if (name.field == Field::Author && lexeme.match == Match::Phrase)
            node.text = withoutCourtesy(lexeme.text);
        const bool isPhrase = kind == SpanKind::Word && lexeme.match == Match::Phrase;
        accept(isPhrase ? SpanKind::Phrase : kind);
        return node;
    }

    std::optional<Node> period(FieldName::Use use)
    {
        if (use == FieldName::Use::Year && m_lexemes[m_at].text.empty()) {
            accept(SpanKind::FieldValue);
            return Node{Kind::Period};
        }
        const auto date = typedDate(use, m_text, std::span(m_lexemes).subspan(m_at));
        if (!date) {
            leaveOut(RemarkKind::BadDate);
            return Node{Kind::Term, Field::Anywhere, Match::Phrase, m_lexemes[m_at - 1].text};
        }
        const Period &period = date->period;
        if (period.reversed)
            remark(RemarkKind::ReversedPeriod, m_at, m_at + date->words - 1);
        for (std::size_t word = 0; word < date->words; ++word)
            accept(SpanKind::FieldValue);
        Node node{Kind::Period};
        node.from = period.from;
        node.to = period.to;
        return node;
    }

    // Filters that stand beside the rest restrict all of it: `énergie OU climat région:monde`.
    static std::optional<Node> combine(std::vector<Operand> operands)
    {
        std::vector<Operand> rest;
        std::vector<Node> restrictions;
        for (std::size_t begin = 0, end = 0; begin < operands.size(); begin = end) {
            end = begin + 1;
            while (end < operands.size() && operands[end].link != Link::Beside)
                ++end;
            const std::span<Operand> chain(operands.data() + begin, end - begin);
            if (std::ranges::all_of(chain, &Operand::isFilter))
                restrictions.push_back(byPrecedence(chain));
            else
                std::ranges::move(chain, std::back_inserter(rest));
        }
        std::vector<Node> all;
        if (!rest.empty())
            all.push_back(byPrecedence(rest));
        std::ranges::move(restrictions, std::back_inserter(all));
        return all.empty() ? std::nullopt : std::optional(allOf(std::move(all)));
    }

    // ET, written or not, binds tighter than OU.
    static Node byPrecedence(std::span<Operand> operands)
    {
        std::vector<Node> alternatives;
        std::vector<Node> together;
        for (Operand &operand : operands) {
            if (operand.link == Link::Or && !together.empty())
                alternatives.push_back(allOf(std::exchange(together, {})));
            together.push_back(std::move(operand.node));
        }
        alternatives.push_back(allOf(std::move(together)));
        return anyOf(std::move(alternatives));
    }

    void finish()
    {
        for (std::size_t i = 0; i < m_lexemes.size(); ++i)
            if (m_lexemes[i].range.begin < m_lexemes[i].range.end) // brackets may be ours alone
                m_query.spans.push_back({m_lexemes[i].range, m_kinds[i]});
        std::ranges::stable_sort(m_query.remarks, {},
                                 [](const Remark &remark) { return remark.range.begin; });
    }

    std::string_view m_text;
    std::vector<Lexeme> m_lexemes;
    std::vector<SpanKind> m_kinds; ///< one a lexeme
    std::size_t m_at = 0;
    std::optional<FieldName> m_field; ///< that terms stand in
    bool m_minus = false;             ///< the operand at hand is excluded by a `-`
    int m_depth = 0;
    int m_terms = 0;
    Query m_query;
};

} // namespace

Query parse(std::string_view text)
{
    const std::string clean = cleaned(text);
    return Parser(clean, lex(clean)).parse();
}

} // namespace lutrin::query

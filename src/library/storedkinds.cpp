// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/storedkinds.h"

namespace lutrin::library {

ChangeKind kindOf(store::ChangeKind kind)
{
    switch (kind) {
    case store::ChangeKind::Import:
        break;
    case store::ChangeKind::Edit:
        return ChangeKind::Edit;
    case store::ChangeKind::Mapping:
        return ChangeKind::Mapping;
    case store::ChangeKind::Undo:
        return ChangeKind::Undo;
    case store::ChangeKind::Separation:
        return ChangeKind::Separation;
    case store::ChangeKind::Removal:
        return ChangeKind::Removal;
    case store::ChangeKind::Merge:
        return ChangeKind::Merge;
    }
    return ChangeKind::Import;
}

ChangeState stateOf(store::ChangeState state)
{
    switch (state) {
    case store::ChangeState::UnderWay:
        break;
    case store::ChangeState::Complete:
        return ChangeState::Complete;
    case store::ChangeState::Stopped:
        return ChangeState::Stopped;
    }
    return ChangeState::CutShort;
}

AcronymChoice choiceOf(store::AcronymChoice choice)
{
    switch (choice) {
    case store::AcronymChoice::None:
        break;
    case store::AcronymChoice::Own:
        return AcronymChoice::Own;
    case store::AcronymChoice::Refused:
        return AcronymChoice::Refused;
    }
    return AcronymChoice::None;
}

store::AcronymChoice storedChoice(AcronymChoice choice)
{
    switch (choice) {
    case AcronymChoice::None:
        break;
    case AcronymChoice::Own:
        return store::AcronymChoice::Own;
    case AcronymChoice::Refused:
        return store::AcronymChoice::Refused;
    }
    return store::AcronymChoice::None;
}

} // namespace lutrin::library

import BallerCore

/// The parts of a season as addresses name them.
enum SeasonParts {
    static let all = SeasonType.allCases.map(\.rawValue)
}

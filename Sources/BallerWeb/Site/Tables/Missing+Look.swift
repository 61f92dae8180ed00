extension Value.Missing {
    /// A class of the style sheet; cells to which a column says nothing are left blank.
    var look: String? {
        switch self {
        case .unknown: "unknown"
        case .notRecordedThen, .notRecordedThroughout: "unrecorded"
        case .nothingTried, .didNotPlay, .toCome, .notApplicable: nil
        }
    }

    /// What stands in the cell.
    var mark: String { self == .unknown ? "–" : "" }
}

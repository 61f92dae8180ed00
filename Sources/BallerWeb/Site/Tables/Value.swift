/// What a cell holds: a value of a kind, not only its text.
struct Value {
    enum Content {
        /// The number that rows are sorted by and files get, and how pages print it.
        case number(Double, shown: String)
        case text(String)
        /// Two numbers in one, either of which may be unknown.
        case pair(Double?, Double?, shown: String)
        case missing(Missing)
    }

    /// Why a value is not there.
    enum Missing: String, CaseIterable {
        case unknown = "not known"
        /// Its league kept no such number yet.
        case notRecordedThen = "not recorded then"
        /// Of several seasons, the first of which kept no such number yet.
        case notRecordedThroughout = "not recorded in all of these seasons"
        case nothingTried = "nothing tried"
        case didNotPlay = "did not play"
        case toCome = "to come"
        /// The column says nothing of such a row.
        case notApplicable = "not applicable"
    }

    enum Tone { case plain, good, bad, quiet }

    var content: Content
    var link: String?
    /// Small print behind the text.
    var note: String?
    var tone = Tone.plain
    /// What files get and rows are sorted by where a text is written for readers: the day of `Sun, Apr 14`.
    var exact: String?
    /// Whether it is the first of its league.
    var isFirst = false

    static func missing(_ reason: Missing) -> Value { Value(content: .missing(reason)) }

    static func text(_ text: String, link: String? = nil, note: String? = nil, tone: Tone = .plain) -> Value {
        Value(content: .text(text), link: link, note: note, tone: tone)
    }

    /// Text that may be unknown.
    static func text(_ text: String?, link: String? = nil, note: String? = nil) -> Value {
        guard let text else { return .missing(.unknown) }
        return Value(content: .text(text), link: link, note: note)
    }

    var isUnknown: Bool { if case .missing(.unknown) = content { true } else { false } }

    /// What a page shows; empty where the value is missing.
    var shown: String {
        switch content {
        case .number(_, let shown), .pair(_, _, let shown), .text(let shown): shown
        case .missing: ""
        }
    }
}

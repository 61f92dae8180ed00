import BallerCore

/// One of the fields of a cron expression: `*`, `5`, `1-6`, `*/15`, `mon-fri`, and lists of these.
enum CronField: String {
    case minute, hour, day, month, weekday

    private var range: ClosedRange<Int> {
        switch self {
        case .minute: 0...59
        case .hour: 0...23
        case .day: 1...31
        case .month: 1...12
        // Sunday has two numbers.
        case .weekday: 0...7
        }
    }

    private var names: [String] {
        switch self {
        case .month: [""] + CalendarDay.monthNames
        case .weekday: CalendarDay.weekdayNames
        case .minute, .hour, .day: []
        }
    }

    func values(of text: Substring) throws(CronFault) -> Set<Int> {
        var values: Set<Int> = []
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            values.formUnion(try self.part(part))
        }
        guard self == .weekday else { return values }
        return Set(values.map { $0 % 7 })
    }

    private func part(_ text: Substring) throws(CronFault) -> Set<Int> {
        let pieces = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        var step = 1
        if pieces.count == 2 {
            guard let number = Int(pieces[1]), number >= 1 else { throw fault(text) }
            step = number
        }
        let bounds = try bounds(of: pieces[0], isOpen: pieces.count == 2)
        return Set(stride(from: bounds.lowerBound, through: bounds.upperBound, by: step))
    }

    /// The first and the last number; if `isOpen` a single number begins a row that goes to the end, as in `5/15`.
    private func bounds(of text: Substring, isOpen: Bool) throws(CronFault) -> ClosedRange<Int> {
        if text == "*" { return self == .weekday ? 0...6 : range }
        let ends = text.split(separator: "-", omittingEmptySubsequences: false)
        guard (1...2).contains(ends.count), let first = number(ends[0]) else { throw fault(text) }
        guard ends.count == 2 else { return first...(isOpen ? range.upperBound : first) }
        guard let last = number(ends[1]), first <= last else { throw fault(text) }
        return first...last
    }

    private func number(_ text: Substring) -> Int? {
        if text.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(text) {
            return range.contains(number) ? number : nil
        }
        guard text.count == 3 else { return nil }
        return names.firstIndex { $0.prefix(3).lowercased() == text.lowercased() }
    }

    private func fault(_ text: Substring) -> CronFault {
        CronFault("“\(text)” is not a \(rawValue), which is \(range.lowerBound) to \(range.upperBound)")
    }
}

/// When a game starts, as schedules print it, for people.
enum StartTime {
    /// `7:30 PM ET` of `7:30p` or `7:30 pm`; another text as it stands.
    static func text(_ printed: String) -> String {
        let letters = printed.lowercased().filter { !$0.isWhitespace }
        for (ending, half) in [("am", "AM"), ("pm", "PM"), ("a", "AM"), ("p", "PM")] where letters.hasSuffix(ending) {
            let clock = letters.dropLast(ending.count)
            let isClock = clock.contains(":") && clock.allSatisfy { $0.isNumber || $0 == ":" }
            return isClock ? "\(clock) \(half) ET" : printed
        }
        return printed
    }
}

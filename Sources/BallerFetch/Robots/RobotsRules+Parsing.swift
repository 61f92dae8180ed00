extension RobotsRules {
    /// Parses a robots.txt and keeps the groups that name the product, or else those for everybody.
    ///
    /// Nothing in a file is an error: lines that are not rules are skipped, as the RFC requires.
    package init(text: String, product: String) {
        var named = Group()
        var everybody = Group()
        var isNamed = false
        for group in RobotsGroups(text: text).groups {
            if group.agents.contains(where: { Self.token(of: $0).lowercased() == product.lowercased() }) {
                isNamed = true
                named.add(group)
            } else if group.agents.contains(where: { $0 == "*" || $0.hasPrefix("* ") }) {
                everybody.add(group)
            }
        }
        let group = isNamed ? named : everybody
        self.init(rules: group.rules, crawlDelay: group.crawlDelay)
    }

    private static func token(of agent: String) -> Substring {
        agent.prefix { $0.isASCII && ($0.isLetter || $0 == "_" || $0 == "-") }
    }

    private typealias Group = RobotsGroups.Group
}

/// A robots.txt as groups of lines, not yet filtered for a crawler.
private struct RobotsGroups {
    struct Group {
        var agents: [String] = []
        var rules: [RobotsRule] = []
        var crawlDelay: Double?

        mutating func add(_ other: Group) {
            rules += other.rules
            crawlDelay = [crawlDelay, other.crawlDelay].compactMap(\.self).max()
        }
    }

    private(set) var groups: [Group] = []

    init(text: String) {
        var isNamingAgents = false
        for line in text.split(whereSeparator: \.isNewline) {
            guard let (key, value) = Self.keyAndValue(line) else { continue }
            switch key {
            case "user-agent", "useragent", "user agent":
                if !isNamingAgents { groups.append(Group()) }
                groups[groups.count - 1].agents.append(value)
                isNamingAgents = true
            case "allow", "disallow":
                isNamingAgents = false
                // Rules before the first user agent apply to nobody; an empty pattern matches nothing.
                guard !groups.isEmpty, !value.isEmpty else { continue }
                groups[groups.count - 1].rules.append(RobotsRule(allows: key == "allow", pattern: value))
            case "crawl-delay":
                isNamingAgents = false
                guard !groups.isEmpty, let delay = Double(value), delay.isFinite, delay >= 0 else { continue }
                groups[groups.count - 1].crawlDelay = max(delay, groups[groups.count - 1].crawlDelay ?? 0)
            default:
                continue
            }
        }
    }

    private static func keyAndValue(_ line: Substring) -> (key: String, value: String)? {
        let content = line.prefix { $0 != "#" }
        guard let colon = content.firstIndex(of: ":") else { return nil }
        let key = trimmed(content[..<colon]).lowercased()
        return (key, trimmed(content[content.index(after: colon)...]))
    }

    private static func trimmed(_ text: Substring) -> String {
        let isBlank: (Character) -> Bool = { $0.isWhitespace || $0 == "\u{FEFF}" }
        let start = text.drop(while: isBlank)
        return String(start.reversed().drop(while: isBlank).reversed())
    }
}

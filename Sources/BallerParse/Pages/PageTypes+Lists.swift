extension PageTypes {
    static let lists: [PageType] = [
        search("search_results", "Hits of a search."),
        search("search_results_empty", "A search without hits; the address is that of a search."),
    ]

    private static func search(_ name: String, _ about: String) -> PageType {
        PageType(
            name,
            about,
            patterns: [
                AddressPattern("/search/search.fcgi?search={term}"), AddressPattern("/search/search.fcgi?hint={term}"),
            ],
            sample: "/search/search.fcgi?search=kobe",
            parts: ["sections of results, or the words that there are none"],
            relations: [SearchParser.relation],
            parse: { reader throws(ParseError) in try SearchParser.parse(reader) }
        )
    }
}

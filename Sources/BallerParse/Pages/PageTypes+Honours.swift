extension PageTypes {
    static let honours: [PageType] = []
}

-- about: One row per draft and player of its combine: what was measured and tested.
-- reads: raw_bref__draft_combine, same_players
SELECT
    @other_columns(records),
    @bref_player_number(records.player_id) AS player_id, -- The player; NULL where he has no page because he never played.
    records.player_id AS bref_player_id, -- …; NULL where he has no page.
    records.position, -- Position.
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__draft_combine) AS records

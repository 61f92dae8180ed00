-- about: One row per season, league, game, side and player of an All-Star game: the line, or the reason for not playing.
-- key: source_url, page_row
-- reads: raw_bref__all_star_box_scores, ref_bref_team_codes, same_players
-- runs: portable
SELECT
    @other_columns(records),
    coalesce(records.game_id, 'Unknown') AS game_code,
    records.side, -- Side as printed, such as East or Team LeBron.
    @bref_player_number(records.player_id) AS player_id,
    records.player_id AS bref_player_id,
    codes.team_id AS team_id,
    records.team_id AS team_code,
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__all_star_box_scores) AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code

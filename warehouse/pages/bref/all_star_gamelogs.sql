-- about: One row per season, league, game, side and player of an All-Star game: the line, or the reason for not playing.
-- reads: raw_bref__all_star_box_scores, ref_bref_team_codes, same_players
SELECT
    @other_columns(records),
    coalesce(records.game_id, 'Unknown') AS game_code,
    records.side, -- Side as printed, such as East or Team LeBron.
    @player_columns(records),
    @team_columns(records),
    @place_on_page(records)
FROM @lines_of_teams(raw_bref__all_star_box_scores) AS records

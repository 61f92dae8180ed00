-- about: One row per accepted record of a player in a box score without ids, in the warehouse's names; without a number where nobody known is of that name.
-- stages: raw_box_scores__players
-- reads: raw_box_scores__players, box_score_teams, box_score_players, ref_seasons, same_games
SELECT
    lines.import_batch_id,
    lines.source_row,
    people.player_id,
    lines.player_name,
    lines.team_id,
    lines.team_abbreviation,
    lines.game_id,
    @own_game_id(lines.game_id),
    lines.season_year,
    lines.season_type,
    lines.game_date,
    lines.is_home,
    lines.opponent_abbreviation,
    lines.outcome,
    lines.player_status = 'Starter' AS is_starter,
    lines.minutes_played,
    @each_count(lines.this_count)
FROM @lines_of_box_scores(raw_box_scores__players) AS lines
LEFT JOIN box_score_players AS people
    ON
        lines.player_name = people.player_name
        AND coalesce(CAST(lines.birth_date AS STRING), '') = coalesce(CAST(people.birth_date AS STRING), '')
        AND @season_of_page(@digits_of_day(lines.game_date)) = people.season_year

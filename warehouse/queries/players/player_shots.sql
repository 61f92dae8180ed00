-- about: A player's shots of a season or part of it in the order in which he took them, as far as play-by-play tells of them.
-- reads: fact_shots
-- parameters: player_id BIGINT, season_year INTEGER, season_type VARCHAR
-- paged: yes
-- names: team_abbreviation, opponent_team_abbreviation
SELECT
    game_id,
    game_date,
    season_year,
    event_number,
    team_id,
    opponent_team_id,
    is_home,
    outcome,
    period,
    seconds_remaining::DOUBLE AS seconds_remaining,
    is_made,
    points_value,
    distance_feet,
    distance_zone,
    shot_type,
    is_assisted,
    assist_player_id,
    is_blocked,
    block_player_id,
    margin_before
FROM fact_shots
WHERE player_id = $player_id
    AND season_year = $season_year
    AND season_type = $season_type
ORDER BY
    game_date,
    game_id,
    event_number;

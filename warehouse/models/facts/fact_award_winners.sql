-- about: One row per league, season, award and winner; several where an award was shared.
-- key: league, season_year, award_id, winner
-- checks: unique, known(player_id, dim_players)
-- reads: award_winners_told
SELECT
    told.league,
    told.season_year,
    told.award_id,
    told.winner,
    told.winner_name,
    told.player_id, -- NULL; The player; NULL for coaches.
    @bref_person_number(told.coach_id) AS coach_id, -- NULL; …; NULL for players.
    count(*) OVER (PARTITION BY told.league, told.season_year, told.award_id) > 1 AS is_tie, -- NOT NULL; Whether the award was shared.
    told.source
FROM award_winners_told AS told
WHERE told.place = 1
ORDER BY told.season_year, told.league, told.award_id, told.winner

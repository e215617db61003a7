/** "Không quá 05 ngày làm việc", "Trong thời hạn 05 ngày làm việc kể từ …": procedures print the longest limit. */
export const AT_MOST = /^(?:trong (?:thời (?:hạn|gian) )?)?(?:không quá |tối đa )?(?=\d)/iu;

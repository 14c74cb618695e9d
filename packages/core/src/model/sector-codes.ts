/** ITU's three Sectors and the General Secretariat (`GS`). */
export const SECTOR_CODES = ['ITU-R', 'ITU-T', 'ITU-D', 'GS'] as const;
